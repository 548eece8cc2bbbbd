/** What a part of the benchmarks hands back. */
export interface Report {
  readonly title: string;
  /** What was measured and how, and what is not fair about it: Markdown. */
  readonly about: string;
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
}

export interface Table {
  /** A sentence above it. */
  readonly caption?: string;
  readonly head: readonly string[];
  /** As many cells as there are in the head. */
  readonly rows: readonly (readonly string[])[];
}

/** A promise, and what became of it. */
export interface Target {
  /** Stable: reasons for missing it are kept under this name. */
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  /** What both make together: a ratio. */
  readonly ratio: number;
  readonly promise: { readonly atLeast: number } | { readonly atMost: number };
}

export interface Options {
  /** Small workspaces and few repetitions: for every day. */
  readonly quick: boolean;
}

/** A file in parts/ exports this as `measure`. */
export type Measure = (options: Options) => Promise<Report>;

export function isMet({ ratio, promise }: Pick<Target, 'ratio' | 'promise'>): boolean {
  return 'atLeast' in promise ? ratio >= promise.atLeast : ratio <= promise.atMost;
}
