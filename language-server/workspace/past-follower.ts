import type { Past } from './past.ts';

/**
 * Fetches the past of the files that have been judged, beside the work of the editor, and has those judged again that
 * got one. Nothing is fetched until the editor says that the workspace is trusted: a version control system is a
 * program that runs in it.
 */
export class PastFollower {
  private trusted = false;
  private readonly waiting = new Set<string>();
  private running: Promise<void> | undefined;

  constructor(
    private readonly past: Past | undefined,
    private readonly isOpen: (uri: string) => boolean,
    private readonly changed: (uris: readonly string[]) => void,
  ) {}

  /** True where the past may be read. */
  get isTrusted(): boolean {
    return this.trusted;
  }

  /** The past may be read from now on. */
  trust(): void {
    this.trusted = true;
    this.run();
  }

  /** These files have been judged. */
  judged(uris: readonly string[]): void {
    if (!this.past) return;
    for (const uri of uris) this.waiting.add(uri);
    this.run();
  }

  private run(): void {
    if (!this.past || !this.trusted || this.running || this.waiting.size === 0) return;
    const files = [...this.waiting].map((uri) => ({ uri, open: this.isOpen(uri) }));
    this.waiting.clear();
    this.running = this.past
      .fetch(files)
      .then((told) => {
        if (told.length > 0) this.changed(told);
      })
      // Without a past, nothing is said about it.
      .catch(() => {})
      .finally(() => {
        this.running = undefined;
        this.run();
      });
  }
}
