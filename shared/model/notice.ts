/** What a person is told of, outside the window and in its inbox; nothing is told of what went well but the day's digest. */
export const NOTICE_KINDS = [
  'released',
  'sign-in-needed',
  'blocked',
  'digest',
  'elsewhere',
] as const;

/** One kind of notice. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];
