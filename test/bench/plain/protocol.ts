/** Sent by the process when it has begun, and after each edit: everything is built. */
export interface Built {
  /** How many errors the documents have. */
  readonly errors: number;
}

/** Sent to the process: this file has changed on the disk. */
export interface Edited {
  readonly uri: string;
}
