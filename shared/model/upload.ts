/**
 * Where a file for Fast Input stands: not sent, on its way, unknown, at Billit, refused, not wanted any more, or processed
 * by the entrepreneur as a person says.
 */
export const UPLOAD_STATES = [
  'waiting',
  'sending',
  'unclear',
  'there',
  'refused',
  'dropped',
  'processed',
] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** What a person says of an upload. */
export const UPLOAD_ANSWERS = ['there', 'again', 'dropped', 'processed'] as const;
export type UploadAnswer = (typeof UPLOAD_ANSWERS)[number];

/** In which states each can be said: what may have arrived is there or is not; only what is there was processed. */
export const UPLOAD_ANSWER_IN: Readonly<Record<UploadAnswer, readonly UploadState[]>> = {
  there: ['unclear', 'processed'],
  again: ['unclear', 'refused', 'dropped'],
  dropped: ['waiting', 'unclear', 'refused'],
  processed: ['there'],
};
