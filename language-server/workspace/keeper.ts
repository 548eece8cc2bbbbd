import type { Workspace } from './workspace.ts';

/** So long after everything was judged the workspace is kept, in milliseconds: somebody who has begun to type is not disturbed. */
const REST = 3000;
/** Not more often than that. */
const PAUSE = 10 * 60_000;

/** Keeps the workspace for the next start, while nothing else is to be done. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly workspace: Pick<Workspace, 'keep' | 'memory'>,
    private readonly rest = REST,
  ) {}

  /** Everything is judged. */
  settled(): void {
    clearTimeout(this.timer);
    if (!this.workspace.memory || performance.now() - this.last < PAUSE) return;
    this.timer = setTimeout(() => {
      this.last = performance.now();
      this.workspace.keep();
    }, this.rest);
    // A process must not be kept alive by this alone; browsers have no such notion.
    (this.timer as { unref?: () => void }).unref?.();
  }
}
