import type { Change } from './change.ts';

/** What `okr diff` tells; documented in docs/command-line.md. */
export interface DiffReport {
  readonly version: string;
  readonly today: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly DiffChange[];
}

/** A change, with its file's path from the repository's root. */
export type DiffChange = Omit<Change, 'subject'> & {
  readonly subject: Omit<Change['subject'], 'uri'> & { readonly file: string };
};
