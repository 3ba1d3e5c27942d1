/**
 * The certificate of the mail server of the tests, for localhost and 127.0.0.1, and its key. Both are public: the key
 * opens nothing but a server of a test. Nothing trusts the certificate unless it is told to.
 */
export const TEST_CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBrTCCAVOgAwIBAgIUJXgAW6UCjr2VrtZ43ybBZuFWdiUwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSVGVudGFrZWwgcmVoZWFyc2FsMCAXDTI2MTEyNzAzNTI1N1oY
DzIxMjYxMTAzMDM1MjU3WjAdMRswGQYDVQQDDBJUZW50YWtlbCByZWhlYXJzYWww
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQx4vj3CfJ2s0caDHGuZe5KQhJQln51
EDc+hB+UE3D04YgMahmj9WsKR86lohhgPqfWqWtfUIDWjcIRUUx6Zs61o28wbTAd
BgNVHQ4EFgQU06ZNf6QnflJUmKfCrKKU2rUHelQwHwYDVR0jBBgwFoAU06ZNf6Qn
flJUmKfCrKKU2rUHelQwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2Nh
bGhvc3SHBH8AAAEwCgYIKoZIzj0EAwIDSAAwRQIgEi2RgbfT0cdi1FBXPM23aSv2
NFgRC3Xf7UWXn85iewsCIQDonsBRgl8gIcZoQlIqYB4pUo4Z8E1AGnPFmsn9akZD
9w==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHsf/XaGpZ+A3D9kH
LCc84Tm1OUWcaLOKfKHOCgfXGiuhRANCAAQx4vj3CfJ2s0caDHGuZe5KQhJQln51
EDc+hB+UE3D04YgMahmj9WsKR86lohhgPqfWqWtfUIDWjcIRUUx6Zs61
-----END PRIVATE KEY-----
`,
} as const;
