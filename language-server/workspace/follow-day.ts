const MINUTE = 60_000;

/**
 * The current day, and who is told when it is another one: an editor is left open over night, a laptop wakes up, a clock
 * is put right or travels. Nothing is ever answered for one day beside what was judged for another: whoever asks for the
 * day and finds a new one makes everything look again.
 */
export class FollowedDay {
  private known: string;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private changed: () => void = () => {};

  /** @param clock the day by the clock, as an ISO date */
  constructor(private readonly clock: () => string) {
    this.known = clock();
  }

  /** The day as it is now. */
  readonly today = (): string => {
    const now = this.clock();
    if (now !== this.known) {
      this.known = now;
      // Behind what asks, which may be in the midst of judging.
      this.soon ??= setTimeout(() => {
        this.soon = undefined;
        this.changed();
      }, 0);
    }
    return now;
  };

  /**
   * Looks at the clock every minute.
   * @param changed called after the day has become another one
   */
  follow(changed: () => void): void {
    this.changed = changed;
    this.timer = setInterval(this.today, MINUTE);
    // A process must not be kept alive by this alone; browsers have no such notion.
    (this.timer as { unref?: () => void }).unref?.();
  }

  stop(): void {
    clearInterval(this.timer);
    clearTimeout(this.soon);
  }
}
