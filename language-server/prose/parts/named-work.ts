import type { Group } from '../lexicon/lexicon.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';

const NO_WORK: ReadonlySet<Group> = new Set(['metric', 'metricHead', 'vague', 'subject', 'all', 'none']);

/** "Office hours with the design team", "game day for the failover": where the last noun is the head, a thing named with what it is for. */
export function namesWork(scan: Scan): boolean {
  const { nounFirst, writing } = scan.lexicon.data;
  const end = phraseEnd(scan);
  if (nounFirst === undefined || writing?.headFirst || has(scan, 'quantifier')) return false;
  if (end >= scan.tokens.length || isBreak(scan, end) || hitAt(scan, end, 'state')) return false;
  if (hitAt(scan, opening(scan), 'article')) return false;
  return !scan.all.some((hit) => isWithin(hit, scan, end) && NO_WORK.has(hit.group));
}

/** "Agreement with the council approved": a fact tells the end, unlike "handbook for licence holders". */
export function isGranted(scan: Scan): boolean {
  const end = phraseEnd(scan);
  return scan.all.some(
    (hit) =>
      hit.group === 'fact' && (hit.first < end || hit.next === scan.tokens.length || isBreak(scan, hit.next)),
  );
}

/** "A better handbook", "culture of feedback": the phrase in front praises what it names. */
export function promises(scan: Scan): boolean {
  const end = phraseEnd(scan);
  return scan.all.some(
    (hit) => (hit.group === 'quantifier' || hit.group === 'vague') && isWithin(hit, scan, end),
  );
}

/** Where the phrase that opens the text ends: at its first preposition or sign. */
function phraseEnd(scan: Scan): number {
  for (let i = opening(scan) + 1; i < scan.tokens.length; i++)
    if (isBreak(scan, i) || hitAt(scan, i, 'stop')) return i;
  return scan.tokens.length;
}

/** How far a heading such as "Legal:" may reach, in tokens. */
const HEADING = 6;

/** Where the phrase that opens the text begins: behind a heading. */
export function opening(scan: Scan): number {
  for (let i = 1; i < Math.min(HEADING, scan.tokens.length - 1); i++) if (word(scan, i) === ':') return i + 1;
  return 0;
}

function isWithin(hit: Hit, scan: Scan, end: number): boolean {
  return hit.first >= opening(scan) && hit.first < end;
}

export function has(scan: Scan, group: Group): boolean {
  return scan.all.some((hit) => hit.group === group);
}

/** "New onboarding flow", "support for ARM": a thing to be made stands for making it. */
export function isDeliverable(scan: Scan, from: number): boolean {
  let head = from;
  while (head < scan.tokens.length && !(head > from && (isBreak(scan, head) || hitAt(scan, head, 'stop'))))
    head++;
  while (head > from + 1 && /^v?\d/.test(word(scan, head - 1))) head--;
  if (scan.lexicon.data.writing?.headFirst) return opensWithDeliverable(scan, from, head);
  const isMetric = hitBefore(scan, head, 'metric') ?? hitBefore(scan, head, 'metricHead');
  const isThing =
    hitBefore(scan, head, 'deliverable') !== undefined ||
    (hitBefore(scan, head, 'noun') ?? hitAt(scan, head - 1, 'noun'))?.kind === 'activity';
  return isMetric === undefined && isThing && !tellsState(scan);
}

/** True where a finite verb of a state stands behind the first word. */
export function tellsState(scan: Scan): boolean {
  return scan.all.some((hit) => hit.group === 'state' && hit.first > 0);
}

/** "Nowa strona kariery" is a thing to be made, "widoczność strony" and "czas obsługi strony" are not. */
function opensWithDeliverable(scan: Scan, from: number, next: number): boolean {
  for (let i = from; i < next; i++) {
    if (hitAt(scan, i, 'metric') || hitAt(scan, i, 'metricHead') || hitAt(scan, i, 'vague')) return false;
    if (hitAt(scan, i, 'deliverable')) return !has(scan, 'state');
  }
  return false;
}

export function isBreak(scan: Scan, at: number): boolean {
  const { type, glued } = scan.tokens[at]!;
  return type === 'sign' && !(glued && scan.tokens[at + 1]?.glued);
}
