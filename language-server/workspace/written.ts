/** Of so many files in which somebody writes more is kept than of others. */
const MOST_WRITTEN = 8;
/** After so many times it is made anew: by then much has been asked that is of no interest any more. */
const MOST_TIMES = 1_000;

/** What is kept of files as long as somebody writes in them, and made anew where it is not there. */
export class Written<T> {
  /** Those of the longest time ago first. */
  private readonly files = new Map<string, { readonly kept: T; times: number }>();

  /** Somebody has written in the file again. */
  of(uri: string, make: () => T): T {
    let one = this.files.get(uri);
    this.files.delete(uri);
    if (!one || one.times >= MOST_TIMES) one = { kept: make(), times: 0 };
    one.times++;
    this.files.set(uri, one);
    if (this.files.size > MOST_WRITTEN) this.files.delete(this.files.keys().next().value!);
    return one.kept;
  }

  get(uri: string): T | undefined {
    return this.files.get(uri)?.kept;
  }

  delete(uri: string): void {
    this.files.delete(uri);
  }

  clear(): void {
    this.files.clear();
  }
}
