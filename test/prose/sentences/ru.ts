import type { Sentence } from './sentence.ts';

/** Key results as people in many trades write them, well and badly. */
export const sentences: readonly Sentence[] = [];
