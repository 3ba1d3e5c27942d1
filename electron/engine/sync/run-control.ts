/** How a run is watched and stopped from outside. */
export type RunControl = {
  /** Whether somebody asked to stop after the document in hand. */
  readonly stopping: () => boolean;
  /** Told how many documents are to be sent, once that is known. */
  readonly onPlanned: (total: number) => void;
  /** Told each time a document was sent, or failed. */
  readonly onDocument: () => void;
};
