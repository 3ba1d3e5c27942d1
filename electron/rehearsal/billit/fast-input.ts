import { createHash } from 'node:crypto';
import { fieldsOf, refusal, success, type Handlers } from './handlers.ts';

/** A file in the Fast Input of a company; no call shows it, so only tests and the portal see it. */
export type FastInputFile = {
  readonly uploadId: number;
  readonly fileName: string;
  /** Lower-case hex. */
  readonly sha256: string;
};

/** What was handed to the Fast Input of every company. */
export type FastInputBooks = {
  /** The oldest first. */
  readonly of: (companyId: number) => readonly FastInputFile[];
  readonly handlers: Handlers<'submitToProcess'>;
};

const FIRST_ID = 61_001;
const HAS_EXTENSION = /\.[a-z0-9]{2,4}$/i;

/** Empty queues. The same file twice is two uploads: the contract knows no key for it. */
export function createFastInputBooks(): FastInputBooks {
  const queues = new Map<number, FastInputFile[]>();
  let nextId = FIRST_ID;
  return {
    of: (companyId) => queues.get(companyId) ?? [],
    handlers: {
      submitToProcess: ({ companyId, body }) => {
        const file = fieldsOf(fieldsOf(body)?.['File']);
        const { FileName: fileName, FileContent: content } = file ?? {};
        if (typeof fileName !== 'string' || !HAS_EXTENSION.test(fileName)) {
          return refusal(400, 'Invalid Filename', 'Invalid Filename');
        }
        if (typeof content !== 'string' || content === '') {
          return refusal(400, 'FileContent is required');
        }
        const bytes = Buffer.from(content, 'base64');
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const uploadId = nextId;
        nextId += 1;
        queues.set(companyId, [...(queues.get(companyId) ?? []), { uploadId, fileName, sha256 }]);
        return success(uploadId);
      },
    },
  };
}
