/** What one can do to a drawing that is shown. */
export interface Stage {
  /** Shows all of it. */
  fit(): void;
  /** Enlarges around the middle, or makes it smaller with a factor below 1. */
  enlarge(factor: number): void;
}
