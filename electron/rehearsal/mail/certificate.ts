import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate for a server on this machine and its key, both PEM; nothing trusts it unless it is told to. */
export type Certificate = { readonly cert: string; readonly key: string };

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
const GENERAL_TIME = 0x18;
/** Version and extensions carry a number of their own. */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const ALTERNATIVE_NAME = '551d11';

/** One value in DER: its tag, its length, its parts. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');
const text = (tag: number, words: string): Buffer => der(tag, Buffer.from(words));
const unused = Buffer.from([0]);

function alternativeNames(): Buffer {
  const names = der(
    SEQUENCE,
    text(DNS_NAME, 'localhost'),
    der(IP_ADDRESS, Buffer.from([127, 0, 0, 1])),
  );
  return der(SEQUENCE, der(OBJECT_ID, hex(ALTERNATIVE_NAME)), der(OCTET_STRING, names));
}

function pem(name: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${name}-----`, ...lines, `-----END ${name}-----`, ''].join('\n');
}

/** Makes a self-signed certificate for localhost and 127.0.0.1 (X.509 version 3, RFC 5280), good until 2119. */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, der(OBJECT_ID, hex(ECDSA_WITH_SHA256)));
  const named = der(SEQUENCE, der(OBJECT_ID, hex(COMMON_NAME)), text(UTF8, 'Tentakel rehearsal'));
  const name = der(SEQUENCE, der(SET, named));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const validity = der(
    SEQUENCE,
    text(UTC_TIME, '200101000000Z'),
    text(GENERAL_TIME, '21190101000000Z'),
  );
  const content = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, serial),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, alternativeNames())),
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = der(SEQUENCE, content, algorithm, der(BIT_STRING, unused, signature));
  return {
    cert: pem('CERTIFICATE', certificate),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
