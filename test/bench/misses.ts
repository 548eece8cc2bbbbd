import type { Miss } from './support/markdown.ts';

/** Written by hand, and read into docs/benchmarks.md for every target that is missed. By the target's id. */
export const MISSES: Readonly<Record<string, Miss>> = {};
