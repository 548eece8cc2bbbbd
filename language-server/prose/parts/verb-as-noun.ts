import type { Group } from '../lexicon/lexicon.ts';
import { type Hit, hitAt, hitBefore, innerHit, type Scan, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';

/** "Test coverage", "query latency": a metric whose first word could be a verb. */
export function isNoun(scan: Scan, marks: Marks, verb: Hit): boolean {
  const plural = scan.lexicon.data.pluralEnding;
  if (
    plural !== undefined &&
    verb.group === 'verb' &&
    word(scan, verb.first).endsWith(plural) &&
    !verb.lemma.split(' ')[0]!.endsWith(plural)
  ) {
    return hitAt(scan, verb.next, 'article') === undefined || marks.at(verb.next) === 'window';
  }
  if (plural !== undefined && (isSubject(scan, verb, plural) || acts(scan, verb, plural))) return true;
  // "Present in 12 countries", "clean audit opinion": longer words that tell a state or what others grant.
  const state = hitAt(scan, verb.first, 'state') ?? hitAt(scan, verb.first, 'fact');
  if (state !== undefined && state.next > verb.next) return true;
  if (isFirstPart(scan, verb) || (plural !== undefined && (opensPath(scan, verb) || isDescribed(scan, verb))))
    return true;
  // "Plant certified": what follows says what others granted it.
  if (
    hitAt(scan, verb.first, 'nounFirst') &&
    hitAt(scan, verb.next, 'fact') &&
    hitAt(scan, verb.next, 'verb')?.done
  )
    return true;
  if (isAcronym(scan, verb)) return true;
  // "Target 90 %".
  if (plural !== undefined && hitAt(scan, verb.first, 'to') && scan.tokens[verb.next]?.type === 'number')
    return true;
  if (isHyphenated(scan, verb) || isOpeningOfName(scan, verb) || namesFigure(scan, verb)) return true;
  const metric = hitAt(scan, verb.first, 'metric');
  // "Test coverage", "scrap -1.5 points".
  if (metric !== undefined && (metric.next > verb.next || scan.tokens[verb.next]?.type === 'sign'))
    return true;
  if (opensMetric(scan, verb)) return true;
  const thing = hitAt(scan, verb.first, 'deliverable') ?? hitAt(scan, verb.first, 'name');
  if (thing !== undefined && thing.next > verb.next && !hitAt(scan, verb.next, 'article')) return true;
  if (verb.kind === 'activity' && hitAt(scan, verb.next, 'state') && !hitAt(scan, verb.next, 'verb'))
    return true;
  // "Shipping costs per order".
  if (verb.kind === 'activity' && isGerund(scan, verb) && hitAt(scan, verb.next, 'metricHead')) return true;
  const isKnownNoun = hitAt(scan, verb.first, 'nounFirst') !== undefined;
  if (isKnownNoun && lasts(scan, verb.next)) return true;
  // "Release builds are signed", "onboarding policy is in force", but "build what is missing".
  if (
    (isKnownNoun || isGerund(scan, verb)) &&
    verb.kind === 'activity' &&
    scan.tokens[verb.next]?.type === 'word'
  ) {
    const noun = !hitAt(scan, verb.next, 'stop') && !hitAt(scan, verb.next, 'article');
    if (noun && hitAt(scan, verb.next + 1, 'state')) return true;
  }
  if (verb.kind === 'weak' && !isKnownNoun) return false;
  if (verb.kind !== 'activity' && verb.kind !== 'weak' && !verb.gain) return false;
  // Where the language says which verbs are nouns too, only those are: "query latency", but "implement rate limits".
  const canBeNoun = scan.lexicon.data.nounFirst === undefined || isKnownNoun;
  return canBeNoun && hitAt(scan, verb.next, 'metricHead') !== undefined;
}

/** "Onboarding in 2 weeks", "support within an hour": how long the thing takes. */
function lasts(scan: Scan, at: number): boolean {
  const around = hitAt(scan, at, 'within') ?? hitAt(scan, at, 'around');
  if (around === undefined) return false;
  const first = hitAt(scan, around.next, 'bound')?.next ?? around.next;
  return scan.tokens[first]?.type === 'number' && hitAt(scan, first + 1, 'duration') !== undefined;
}

/** "Staff-student ratio": joined to the next word, with no article behind, the verb is part of a name. */
function isFirstPart(scan: Scan, { group, next, kind }: Hit): boolean {
  const { tokens } = scan;
  const isJoined = word(scan, next) === '-' && tokens[next]!.glued && tokens[next + 1]?.glued === true;
  if (!isJoined || group !== 'verb' || kind !== 'activity' || scan.lexicon.data.pluralEnding === undefined)
    return false;
  return hitAt(scan, next + 2, 'metric') !== undefined || hitAt(scan, next + 2, 'metricHead') !== undefined;
}

/** "Pilot-to-paid conversion". */
function opensPath(scan: Scan, { next }: Hit): boolean {
  const isJoined = (at: number) => word(scan, at) === '-' && scan.tokens[at]!.glued;
  return isJoined(next) && hitAt(scan, next + 1, 'to') !== undefined && isJoined(next + 2);
}

/** "Search that works", "guided tours in five languages". */
function isDescribed(scan: Scan, { first, next, kind, done }: Hit): boolean {
  if (kind === 'weak' && done) return scan.tokens[next]?.type === 'word' && !hitAt(scan, next, 'article');
  // "Recycled content in packaging up to 30 %".
  if (kind === 'activity' && done && first === 0)
    return (
      scan.tokens[next]?.type === 'word' &&
      !OBJECTS.some((group) => hitAt(scan, next, group)) &&
      hasPercent(scan)
    );
  const isClause =
    hitAt(scan, next, 'subject') !== undefined && hitAt(scan, next, 'outcomeBeforeVerb') !== undefined;
  return isClause && hitAt(scan, first, 'nounFirst') !== undefined;
}

const OBJECTS: readonly Group[] = ['article', 'all', 'stop', 'number', 'fraction', 'quantifier'];

function hasPercent(scan: Scan): boolean {
  return scan.all.some(({ group }) => group === 'percent');
}

/** Longest name of a metric behind a word that could be a verb, in words. */
const NAME = 3;

/** "Survey response rate of 85 %", "Forecast accuracy ± 5 %": a metric's name that goes on to its figure. */
function opensMetric(scan: Scan, verb: Hit): boolean {
  const canBe = verb.kind === 'activity' || (verb.gain && hitAt(scan, verb.first, 'nounFirst'));
  if (verb.group !== 'verb' || !canBe) return false;
  for (let i = verb.next; i < verb.next + NAME && scan.tokens[i]?.type === 'word'; i++) {
    if (hitAt(scan, i, 'stop') ?? hitAt(scan, i, 'article') ?? hitAt(scan, i, 'all')) return false;
    if (!hitBefore(scan, i + 1, 'metric') && !hitBefore(scan, i + 1, 'metricHead')) continue;
    const isNamed = hitAt(scan, verb.first, 'nounFirst') ?? isGerund(scan, verb);
    // "Аудит доступности 120 остановок" counts what the number is followed by.
    if (scan.lexicon.finiteEndings.length > 0 && scan.tokens[i + 1]?.type === 'number') {
      const unit = scan.tokens[i + 2];
      if (unit?.type === 'word' && !UNITS.some((group) => hitAt(scan, i + 2, group))) return false;
    }
    const of = isNamed ? (innerHit(scan, i + 1, 'outOf') ?? innerHit(scan, i + 1, 'filler')) : undefined;
    const sign = of?.next ?? (/^[:=±<>≥≤~-]$/.test(word(scan, i + 1)) ? i + 2 : i + 1);
    if (scan.tokens[sign]?.type === 'number' || hitAt(scan, sign, 'money')) return true;
  }
  return false;
}

const UNITS = ['percent', 'duration', 'scale', 'points', 'money', 'stop', 'outOf'] as const;

/** "Indexing throughput": where a language has a plural to go by, only the plain form of a verb is told to someone. */
function isGerund(scan: Scan, { first, next, lemma, done }: Hit): boolean {
  return (
    scan.lexicon.data.pluralEnding !== undefined && next === first + 1 && !done && word(scan, first) !== lemma
  );
}

/** "The blog reaches 1,000 readers", "checkout drops fewer baskets": a verb in its third person right behind makes a noun of the word. */
function isSubject(scan: Scan, { first, next, group, done }: Hit, ending: string): boolean {
  const finite = hitAt(scan, next, 'verb');
  if (group !== 'verb' || done || finite === undefined || !SAYS.has(finite.kind)) return false;
  const canBeNoun = (['nounFirst', 'deliverable', 'metric'] as const).some((noun) =>
    hitAt(scan, first, noun),
  );
  const said = word(scan, next);
  return (
    canBeNoun &&
    finite.next < scan.tokens.length &&
    said.endsWith(ending) &&
    finite.lemma.split(' ')[0] !== said
  );
}

/** "Search returns a result", "support answers all of them": what follows the second word makes it the verb. */
function acts(scan: Scan, { first, next, group, done }: Hit, ending: string): boolean {
  const said = hitAt(scan, next, 'verb');
  if (group !== 'verb' || done || said === undefined || !hitAt(scan, first, 'nounFirst')) return false;
  if (!word(scan, next).endsWith(ending) || said.lemma.split(' ')[0] === word(scan, next)) return false;
  return hitAt(scan, said.next, 'article') !== undefined || hitAt(scan, said.next, 'all') !== undefined;
}

const SAYS: ReadonlySet<string | undefined> = new Set(['raise', 'lower', 'keep', 'reach']);

/** "Sign-up completion", "check-in rate": with a hyphen, verb and particle are a noun. */
function isHyphenated(scan: Scan, { first, next }: Hit): boolean {
  if (next - first < 3 || word(scan, next - 2) !== '-' || !scan.tokens[next - 1]!.glued) return false;
  const particle = innerHit(scan, next - 1, 'stop') ?? innerHit(scan, next - 1, 'article');
  const isObject = hitAt(scan, next, 'article') ?? hitAt(scan, next, 'all');
  return particle !== undefined && isObject === undefined && scan.tokens[next]?.type === 'word';
}

/** "WASH strategy endorsed": all in capitals among words that are not. */
function isAcronym(scan: Scan, { first, next, group }: Hit): boolean {
  const { start, end } = scan.tokens[first]!;
  const after = scan.tokens[next];
  if (group !== 'verb' || next > first + 1 || !/^\p{Lu}{2,}$/u.test(scan.text.slice(start, end)))
    return false;
  return after?.type === 'word' && /\p{Ll}/u.test(scan.text.slice(after.start, after.end));
}

/** "Average handle time": the word says which value of a metric is meant, unless a figure follows. */
function isOpeningOfName(scan: Scan, { first, next }: Hit): boolean {
  if (!hitAt(scan, first, 'filler') || !hitAt(scan, first, 'metricHead')) return false;
  return scan.tokens[next]?.type === 'word' && !hitAt(scan, next, 'bound') && !hitAt(scan, next, 'number');
}

/** Longest heading that names a figure, in words. */
const HEADING = 6;

/** "Open roles: 3": what could be a verb stands before a noun that a figure is told of. */
function namesFigure(scan: Scan, { first, next }: Hit): boolean {
  if (hitAt(scan, first, 'nounFirst') === undefined || scan.tokens[next]?.type !== 'word') return false;
  let colon = next + 1;
  while (colon < next + HEADING && scan.tokens[colon]?.type === 'word') colon++;
  return word(scan, colon) === ':' && scan.tokens[colon + 1]?.type === 'number';
}
