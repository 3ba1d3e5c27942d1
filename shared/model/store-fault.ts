/** Why a profile cannot be opened. The file is left as it was in every case. */
export type StoreFault =
  /** Another program has this profile open. */
  | { readonly kind: 'in-use' }
  /** A later version of the program wrote the file. */
  | { readonly kind: 'newer-file'; readonly fileVersion: number; readonly programVersion: number }
  /** The file is no intact store, is gone although traces of it exist, or cannot be brought to this version. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** The folder or the disk does not let itself be written. */
  | { readonly kind: 'unwritable'; readonly detail: string };
