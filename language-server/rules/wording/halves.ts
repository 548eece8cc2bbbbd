import type { Reading, Span } from '../../prose/reading.ts';

/**
 * The two sentences that a joiner makes one of; undefined where one side would be empty. The second begins as the first
 * does, with a capital letter or without.
 */
export function halvesOf(text: string, joiner: Span): readonly [string, string] | undefined {
  const first = trimmed(text.slice(0, joiner.start));
  const second = trimmed(text.slice(joiner.end));
  if (first === '' || second === '') return undefined;
  const initial = first.charAt(0);
  const capital = initial !== initial.toLowerCase();
  return [first, capital ? second.charAt(0).toUpperCase() + second.slice(1) : second];
}

/** “Traffic now at 12k; reach 20k”: the joiner stands between the start and the target of one metric. */
export function isOneMetric({ joined, from, to }: Reading): boolean {
  return joined !== undefined && !!from && !!to && from.end <= joined.start && joined.end <= to.start;
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^[,;:，；、：]+|(?<![,;:，；、：])[,;:，；、：]+$/g, '')
    .trim();
}
