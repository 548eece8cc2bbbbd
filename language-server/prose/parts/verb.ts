import { entryOf, type Group } from '../lexicon/lexicon.ts';
import type { Verb } from '../reading.ts';
import { Hit, hitAt, hitBefore, innerHit, type Scan, span, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import { isPredicate } from './unit.ts';
import { isNoun } from './verb-as-noun.ts';
import { readVerbInText } from './verb-in-text.ts';

/** The verb that says what is to be done, with what the data file knows of it. */
export interface VerbFound {
  readonly hit: Hit;
  /** True where it leads the sentence; a verb further in only colours it. */
  readonly leads: boolean;
}

/** How far a prefix such as "Docs:" may reach, in tokens. */
const PREFIX = 7;

/** The leading verb or the noun that stands for one; without one, the first verb that moves or finishes something. */
export function readVerb(scan: Scan, marks: Marks): VerbFound | undefined {
  if (!scan.lexicon.spaced) return readVerbInText(scan, marks);
  const lead =
    leading(scan, marks, 0) ??
    afterPrefix(scan, marks) ??
    afterPhrase(scan, marks) ??
    unknownVerb(scan, marks, 0);
  if (lead !== undefined) {
    const end = participleAtEnd(scan, marks, lead);
    return end === undefined ? { hit: lead, leads: true } : { hit: end, leads: false };
  }
  const inside = scan.all.filter(
    (hit) => (hit.group === 'verb' || hit.group === 'noun') && marks.free(hit.first),
  );
  const moves = inside.find(
    (hit) =>
      (hit.kind === 'raise' || hit.kind === 'lower') &&
      !hit.improve &&
      !isDenied(scan, hit) &&
      !isPlainNoun(scan, hit) &&
      !isBehindArticle(scan, hit),
  );
  const finishes =
    inside.find((hit) => (hit.done || hit.group === 'noun') && endsClause(scan, marks, hit)) ??
    inside.find((hit) => hit.done && !isObjectOfState(scan, hit));
  const told = finiteBeforeNumber(scan, marks) ?? infinitiveBehindAdverbial(scan, marks);
  if (told !== undefined && moves === undefined) return { hit: told, leads: true };
  const hit = moves ?? finishes;
  if (hit !== undefined) return { hit, leads: false };
  // "Ensure that alerts reach someone": no other verb is known, so the weak one in front is all there is.
  const weak = innerHit(scan, 0, 'verb');
  return weak?.kind === 'weak' && hitAt(scan, 0, 'leadIn') ? { hit: weak, leads: true } : undefined;
}

/** How far in the verb may stand behind whom it speaks of, in tokens. */
const SUBJECT = 4;

/** "Wolontariusze przepracują 2000 godzin": work or gain told of someone, with its number right behind; how often they do it is none. */
function finiteBeforeNumber(scan: Scan, marks: Marks): Hit | undefined {
  if (scan.lexicon.finiteEndings.length === 0) return undefined;
  const hit = scan.all.find(
    (one) =>
      one.group === 'verb' &&
      one.first > 0 &&
      one.first <= SUBJECT &&
      marks.free(one.first) &&
      isPredicate(scan, one),
  );
  if (hit === undefined || (hit.kind !== 'activity' && !hit.gain)) return undefined;
  for (let i = 0; i < hit.first; i++)
    if (scan.tokens[i]!.type !== 'word' || hitAt(scan, i, 'stop') || hitAt(scan, i, 'all')) return undefined;
  const number = hitAt(scan, hit.next, 'bound')?.next ?? hit.next;
  const isRhythm = scan.all.some(({ group, first }) => group === 'window' && first > hit.first);
  return scan.tokens[number]?.type === 'number' && marks.free(number) && !isRhythm ? hit : undefined;
}

/** "Do świąt sprzedać 10 000 kalendarzy": behind a phrase that a small word opens, the first infinitive leads. */
function infinitiveBehindAdverbial(scan: Scan, marks: Marks): Hit | undefined {
  const { verbEndings, finiteEndings } = scan.lexicon;
  if (finiteEndings.length === 0 || !hitAt(scan, 0, 'stop')) return undefined;
  for (let i = 1; i <= SUBJECT; i++) {
    if (scan.tokens[i]?.type !== 'word') return undefined;
    const hit = hitAt(scan, i, 'verb');
    const form = word(scan, i);
    if (hit && marks.free(i) && form === hit.lemma && verbEndings.some((ending) => form.endsWith(ending)))
      return hit;
  }
  return undefined;
}

/** "The lower farm": behind an article the plain form of a verb is an adjective or a noun. */
function isBehindArticle(scan: Scan, { first, done }: Hit): boolean {
  return (
    !done && scan.lexicon.data.pluralEnding !== undefined && hitBefore(scan, first, 'article') !== undefined
  );
}

/** "A WIP limit of 3": the plain form before "of" is a noun. */
function isPlainNoun(scan: Scan, { group, first, next, done, lemma }: Hit): boolean {
  if (group !== 'verb' || done || scan.lexicon.data.pluralEnding === undefined) return false;
  return word(scan, first) === lemma && hitAt(scan, next, 'outOf') !== undefined;
}

/** "… with no increase in complaints": what shall not happen is no move of the metric. */
function isDenied(scan: Scan, { first }: Hit): boolean {
  return (hitBefore(scan, first, 'none') ?? hitBefore(scan, first, 'notNumber')) !== undefined;
}

/** "The service passes the live assessment": the participle describes what a state is about. */
function isObjectOfState(scan: Scan, { first }: Hit): boolean {
  return (
    hitAt(scan, first - 1, 'article') !== undefined &&
    scan.all.some((hit) => hit.group === 'state' && hit.first > 0 && hit.next < first)
  );
}

/** True for a leading verb that moves a metric up or down. */
export function moves(verb: VerbFound | undefined): boolean {
  return verb?.leads === true && (verb.hit.kind === 'raise' || verb.hit.kind === 'lower');
}

/** A verb as it goes into a reading. */
export function asVerb(scan: Scan, { hit }: VerbFound): Verb {
  return {
    ...span(scan, hit.first, hit.next),
    kind: hit.kind!,
    lemma: hit.lemma,
    ...(hit.improve && { improve: true }),
  };
}

function leading(scan: Scan, marks: Marks, from: number): Hit | undefined {
  for (let i = from; i < scan.tokens.length; ) {
    const verb = hitAt(scan, i, 'verb') ?? hitAt(scan, i, 'noun');
    const before = hitAt(scan, i, 'leadIn');
    if (verb !== undefined && isNoun(scan, marks, verb)) return undefined;
    const isHeading = verb !== undefined && scan.tokens[verb.next + 1]?.number && isDash(scan, verb.next);
    if (verb !== undefined && (isHeading || word(scan, verb.next) === ':')) return undefined;
    // "Have hired 5 engineers".
    const isAuxiliary = verb && before?.next === verb.next && hitAt(scan, verb.next, 'verb')?.done;
    if (isAuxiliary) i = verb.next;
    else if (before !== undefined && (verb === undefined || before.next > verb.next)) i = before.next;
    else if (verb !== undefined && (marks.free(i) || marks.at(i) === 'window')) return verb;
    else if (marks.at(i) === 'deadline' || marks.at(i) === 'window') i++;
    else if (describesAction(scan, marks, i)) i++;
    else if (scan.tokens[i]!.type === 'sign' && /^[,:;.([-]$/.test(word(scan, i))) i++;
    else return undefined;
  }
  return undefined;
}

/** "Технический аудит", "gruntowny remont": a word that describes, by its ending, right before the noun of an effort. */
function describesAction(scan: Scan, marks: Marks, at: number): boolean {
  const { lexicon, hits, tokens } = scan;
  if (lexicon.adjectiveEndings.length === 0 || hits[at]!.length > 0 || tokens[at]!.type !== 'word')
    return false;
  const described = word(scan, at);
  const action = hitAt(scan, at + 1, 'noun') ?? hitAt(scan, at + 1, 'verb');
  if (action === undefined || (action.kind !== 'activity' && !action.gain) || action.done) return false;
  if (!marks.free(at + 1) || hitAt(scan, at + 1, 'metric') || isNoun(scan, marks, action)) return false;
  return described.length > SHORT && lexicon.adjectiveEndings.some((ending) => described.endsWith(ending));
}

/** No word that describes an effort is as short. */
const SHORT = 4;

/** "Pilot funding secured", "launch checklist complete": the participle is the verb, the word in front part of a noun. */
function participleAtEnd(scan: Scan, marks: Marks, lead: Hit): Hit | undefined {
  const isBase = (lead.kind === 'activity' || lead.kind === 'weak' || lead.gain === true) && !lead.done;
  if (!isBase || scan.hits[lead.next]?.some((hit) => hit.group === 'article' || hit.group === 'all'))
    return undefined;
  const end = clauseEnd(scan, lead.next);
  return scan.all.find((hit) => {
    if (
      hit.group !== 'verb' ||
      !hit.done ||
      hit.first < lead.next ||
      hit.first >= end ||
      !marks.free(hit.first)
    )
      return false;
    return (
      endsClause(scan, marks, hit) &&
      !describesCounted(scan, marks, lead, hit) &&
      !hitAt(scan, hit.next, 'article') &&
      !hitBefore(scan, hit.first, 'outcomeBeforeVerb') &&
      !isLedIn(scan, hit)
    );
  });
}

/** "Przeprowadzić 15 wywiadów pogłębionych": where verbs are no nouns, a participle behind what they count describes it. */
function describesCounted(scan: Scan, marks: Marks, lead: Hit, { first }: Hit): boolean {
  if (scan.lexicon.data.pluralEnding !== undefined) return false;
  for (let i = lead.next; i < first; i++) if (scan.tokens[i]!.type === 'number' && marks.free(i)) return true;
  return false;
}

/** "Vilka kunder som inte förnyat": behind a small word a participle is the verb of a clause of its own. */
function isLedIn(scan: Scan, { first }: Hit): boolean {
  const small = hitBefore(scan, first, 'stop');
  return small !== undefined && !hitBefore(scan, first, 'state') && !hitBefore(scan, first, 'joiner');
}

function isDash(scan: Scan, at: number): boolean {
  return word(scan, at) === '-' && !scan.tokens[at]!.glued && scan.tokens[at + 1]?.glued === false;
}

/** Where the clause ends: at a full stop, colon or semicolon, or at a dash. */
function clauseEnd(scan: Scan, from: number): number {
  for (let i = from; i < scan.tokens.length; i++)
    if (/^[.;:。；：]$/.test(word(scan, i)) || isDash(scan, i)) return i;
  return scan.tokens.length;
}

/** "Wikify the runbooks": a word at the start that an article follows can only be a verb, and one nobody listed is an effort. */
function unknownVerb(scan: Scan, marks: Marks, at: number): Hit | undefined {
  const { tokens, hits, lexicon } = scan;
  if (tokens[at]?.type !== 'word') return undefined;
  const verb = new Hit(entryOf({ group: 'verb', kind: 'activity', lemma: word(scan, at) }), at, at + 1);
  if (hits[at]!.length === 0 && lexicon.verbEndings.some((ending) => verb.lemma.endsWith(ending)))
    return verb;
  const compound = compoundVerb(scan, at);
  if (compound !== undefined) return compound;
  if (hitAt(scan, at + 2, 'metricHead')) return undefined;
  if (hitAt(scan, at + 1, 'article') === undefined || marks.at(at + 1) === 'window') return undefined;
  return hits[at]!.every(({ group }) => NOUNS.has(group)) ? verb : undefined;
}

/** "Beta test the app", "A/B-test the headline": a verb of two words, as the article behind it shows. */
function compoundVerb(scan: Scan, at: number): Hit | undefined {
  for (let i = at + 1; i < Math.min(at + 5, scan.tokens.length - 1); i++) {
    const verb = hitAt(scan, i, 'verb');
    if (hitAt(scan, i, 'stop')) return undefined;
    // "GDPR-anpassa registret": where an article may be an ending, none need follow.
    const isJoined =
      scan.lexicon.data.pluralEnding === undefined && word(scan, i - 1) === '-' && scan.tokens[i]!.glued;
    const isTold = isJoined ? scan.tokens[i + 1]!.type === 'word' : verb && hitAt(scan, verb.next, 'article');
    if ((verb?.kind === 'activity' || verb?.gain) && !verb.done && isTold) {
      const before = scan.tokens.slice(at, i).filter(({ type }) => type === 'word').length;
      const joined = scan.tokens[i]!.glued || before === 1;
      return joined ? verb : undefined;
    }
    if (scan.tokens[i]!.type !== 'sign' && !scan.tokens[i]!.glued) return undefined;
  }
  return undefined;
}

const NOUNS = new Set<Group>(['metric', 'vague', 'deliverable']);

/** "Docs: publish the handbook", "Payments – launch refunds". */
function afterPrefix(scan: Scan, marks: Marks): Hit | undefined {
  for (let i = 1; i < Math.min(PREFIX, scan.tokens.length - 1); i++) {
    const sign = word(scan, i);
    if (sign === ':' || sign === ']' || isDash(scan, i))
      return leading(scan, marks, i + 1) ?? unknownVerb(scan, marks, i + 1);
  }
  return undefined;
}

/** How far a phrase in front may reach, in tokens. */
const PHRASE = 14;

/** "Together with our partners, open 14 shops": a small word in front leads in a phrase that a comma ends. */
function afterPhrase(scan: Scan, marks: Marks): Hit | undefined {
  if (!hitAt(scan, 0, 'stop') && !hitAt(scan, 0, 'joiner')) return undefined;
  for (let i = 1; i < Math.min(PHRASE, scan.tokens.length - 1); i++)
    if (word(scan, i) === ',') return leading(scan, marks, i + 1);
  return undefined;
}

/** "Website launch": an action noun at the end of a phrase that has no verb. */
function endsClause(scan: Scan, marks: Marks, hit: Hit): boolean {
  const after = scan.tokens[hit.next];
  return (
    after === undefined ||
    after.type === 'sign' ||
    !marks.free(hit.next) ||
    hitAt(scan, hit.next, 'stop') !== undefined
  );
}
