/** One step of the schema; it takes the file from `version - 1` to `version` and is never changed once shipped. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
};
