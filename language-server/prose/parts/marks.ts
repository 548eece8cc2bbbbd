import type { Scan } from '../scan/scan.ts';

/** What a token has been read as, so that no later reader takes it for something else. */
export type Mark = 'deadline' | 'window' | 'name' | 'quantity' | 'placeholder';

/** The tokens of a scan with what has been read out of them so far. */
export class Marks {
  private readonly marks: (Mark | undefined)[];

  constructor(scan: Scan) {
    this.marks = new Array<Mark | undefined>(scan.tokens.length);
  }

  /** Marks the tokens `first` up to `next`. */
  set(first: number, next: number, mark: Mark): void {
    this.marks.fill(mark, first, next);
  }

  /** What a token was read as. */
  at(token: number): Mark | undefined {
    return this.marks[token];
  }

  /** True where no reader has taken the token yet. */
  free(token: number): boolean {
    return this.marks[token] === undefined;
  }
}
