import type { Group } from '../lexicon/lexicon.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';

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
  if (!lexicon.spaced || end === 0 || end > WORDS || tokens.some((_, i) => !isWord(scan, i))) return false;
  const isTopic = hitBefore(scan, end, 'topic') !== undefined || opensWithTopic(scan) || endsInField(scan);
  const isThing = (['metric', 'metricHead', 'deliverable', 'vague'] as const).some((group) =>
    hitBefore(scan, end, group),
  );
  if (!isTopic && !isThing) return false;
  const isField = hitAt(scan, 0, 'nounFirst') !== undefined || (isTopic && opensWithTopic(scan));
  const isAim = (hit: Hit) =>
    AIMS.has(hit.group) &&
    hit.next < end &&
    !(isField && hit.first === 0) &&
    !hitAt(scan, hit.first, 'joiner');
  if (all.some(isAim) || (lexicon.data.writing?.headFirst && tellsDeed(scan))) return false;
  const verb = hitAt(scan, 0, 'verb') ?? (isField ? hitAt(scan, 0, 'noun') : undefined);
  if (verb === undefined) return true;
  return isTopic && verb.first === 0 && verb.next < end && isField;
}

/** "Интернет-маркетинг": a hyphen inside a word is no sign of its own. */
function isWord(scan: Scan, at: number): boolean {
  const { type, glued } = scan.tokens[at]!;
  return type === 'word' || (glued && word(scan, at) === '-');
}

/** "Marketing internetowy", "zarządzanie flotą": where the first noun is the head, what follows it only says which. */
function opensWithTopic(scan: Scan): boolean {
  if (!scan.lexicon.data.writing?.headFirst) return false;
  if (!hitAt(scan, 0, 'topic') && !hitAt(scan, 0, 'nounFirst')) return false;
  const isSentence = ({ group, first }: Hit) =>
    group === 'verb' || (group === 'stop' && !hitAt(scan, first, 'joiner'));
  return !scan.all.some((hit) => hit.first > 0 && isSentence(hit));
}

/** "Mieszkańcy segregują odpady": where a verb never stands inside a name, one behind the first word makes a sentence. */
function tellsDeed(scan: Scan): boolean {
  const opensUnknown =
    scan.hits[0]!.length === 0 && scan.lexicon.verbEndings.some((end) => word(scan, 0).endsWith(end));
  return (
    opensUnknown ||
    scan.all.some(({ group, first }) => group === 'verb' && first > 0 && !hitAt(scan, first, 'nounFirst'))
  );
}

/** "Финансовое планирование": an adjective and the field it is about. */
function endsInField(scan: Scan): boolean {
  const { tokens, lexicon, all } = scan;
  if (!lexicon.data.writing?.headFirst || tokens.length !== 2) return false;
  return (
    hitBefore(scan, 2, 'nounFirst') !== undefined &&
    !all.some(({ first, group }) => first === 0 && group !== 'metric')
  );
}
