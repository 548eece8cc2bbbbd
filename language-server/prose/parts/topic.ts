import type { Group } from '../lexicon/lexicon.ts';
import { hitAt, hitBefore, type Scan } from '../scan/scan.ts';

/** A bare noun phrase is short. */
const WORDS = 4;

/** Any of these makes a sentence, or an aim, of the words. */
const AIMS: ReadonlySet<Group> = new Set([
  'state',
  'quantifier',
  'subject',
  'fact',
  'number',
  'all',
  'none',
  'leadIn',
  'noun',
  'article',
]);

/**
 * True for a short phrase that ends in a field of work, a metric or a thing, and has no verb but perhaps one that is a
 * noun here: "Market research", "Customer support". Languages without spaces name their objectives so; there it is false.
 */
export function namesTopic(scan: Scan): boolean {
  const { tokens, all, lexicon } = scan;
  const end = tokens.length;
  if (!lexicon.spaced || end === 0 || end > WORDS || tokens.some(({ type }) => type !== 'word')) return false;
  const isTopic = hitBefore(scan, end, 'topic') !== undefined;
  const isThing = (['metric', 'metricHead', 'deliverable', 'vague'] as const).some((group) =>
    hitBefore(scan, end, group),
  );
  if (!isTopic && !isThing) return false;
  if (all.some((hit) => AIMS.has(hit.group) && hit.next < end)) return false;
  const verb = hitAt(scan, 0, 'verb');
  if (verb === undefined) return end > 1 || !isTopic;
  return isTopic && verb.first === 0 && verb.next < end && hitAt(scan, 0, 'nounFirst') !== undefined;
}
