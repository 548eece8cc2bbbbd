import type { Group } from '../lexicon/lexicon.ts';
import { type Hit, hitAt, type Scan, word } from '../scan/scan.ts';

/** How far in the verb of such a sentence may stand, in tokens. */
const SUBJECT = 4;

const NOUNS: readonly Group[] = ['nounFirst', 'deliverable', 'metric', 'metricHead', 'noun', 'vague'];

/**
 * "New hires make their first commit on day one": behind a plural the plain form of a verb tells what people do, which is
 * so or is not. A verb that is a noun as well needs an object that shows it: "sales plan", but "sales plan the visits".
 */
export function tellsDeed(scan: Scan): boolean {
  const plural = scan.lexicon.data.pluralEnding;
  if (plural === undefined) return false;
  return scan.all.some((hit) => {
    if (hit.group !== 'verb' || hit.first === 0 || hit.first > SUBJECT || !isPlain(scan, hit)) return false;
    const subject = word(scan, hit.first - 1);
    const isMany = subject.endsWith(plural) && !subject.endsWith(plural + plural);
    if (!isMany && !hitAt(scan, hit.first - 1, 'people')) return false;
    const hasObject = (['article', 'all', 'number'] as const).some((group) => hitAt(scan, hit.next, group));
    return hasObject || (goesOn(scan, hit.next) && !NOUNS.some((group) => hitAt(scan, hit.first, group)));
  });
}

function isPlain(scan: Scan, { first, done, lemma }: Hit): boolean {
  return !done && word(scan, first) === lemma.split(' ')[0] && !scan.tokens[first]!.glued;
}

function goesOn(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.type === 'word';
}
