import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import { read } from '../../prose/read.ts';
import type { Reading } from '../../prose/reading.ts';
import { lengthOf } from './commonplace.ts';

const known = new WeakMap<Reading, readonly Reading[]>();

/** What commas, joiners and other marks set side by side, each read by itself; one where nothing is. */
export function clausesOf(reading: Reading): readonly Reading[] {
  let clauses = known.get(reading);
  if (!clauses) {
    clauses = cut(reading);
    known.set(reading, clauses);
  }
  return clauses;
}

function cut(reading: Reading): readonly Reading[] {
  const { text, lang } = reading;
  const marks = [...text.matchAll(/[,;，；、+/&]/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const joiners = findWords(text, lexiconOf(lang).data.joiners ?? '');
  if (marks.length + joiners.length === 0) return [reading];
  const cuts = [...marks, ...joiners].sort((a, b) => a.start - b.start);
  const parts = [...cuts, { start: text.length, end: text.length }].map(({ start }, i) =>
    text.slice(cuts[i - 1]?.end ?? 0, Math.max(start, cuts[i - 1]?.end ?? 0)).trim(),
  );
  // “Attract, hire and keep good cooks” is one clause with three verbs.
  return parts
    .filter((part) => lengthOf(part) > 1)
    .slice(0, MOST)
    .map((part) => read(part, 'objective', { lang }));
}

/** No sentence has more. */
const MOST = 12;

/** True where a clause begins with what is done: “train the staff”. */
export function isDoing(clause: Reading): boolean {
  const { verb, text, lang } = clause;
  if (!verb || verb.start > 0) return false;
  return verb.kind === 'activity' || findWords(text, coachWords(lang, 'chores'))[0]?.start === 0;
}

/** True where a clause begins with a verb that moves something by itself: “reduce turnover”. */
export function isMoving({ verb }: Reading): boolean {
  return verb !== undefined && verb.start === 0 && MOVES.has(verb.kind);
}

const MOVES: ReadonlySet<string> = new Set(['raise', 'lower', 'keep', 'reach']);
