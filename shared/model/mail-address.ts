/** An address that mail can be sent to (the part of RFC 5321 that mailboxes use), at most 254 characters. */
export const MAIL_ADDRESS =
  /^(?=.{6,254}$)(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
