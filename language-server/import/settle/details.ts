import { quoted } from '../../rules/engine/edits.ts';
import type { Detail, Item } from '../draft.ts';
import type { DetailField } from '../fields.ts';
import { isWord, plainLabel } from '../words/index.ts';
import { shareOf } from './amount.ts';
import { dateOf } from './place.ts';
import { covers } from './tokens.ts';
import { peopleIn, type Units } from './units.ts';

/** What the details of a thing become. */
export interface Clauses {
  readonly clauses: string[];
  readonly lines: string[];
  readonly notes: string[];
  readonly remarks: string[];
}

/** What the rest of the document says about the details of one thing. */
export interface Around {
  readonly units: Units;
  /** A reference to what a text names. */
  refer(text: string): string | undefined;
}

/** Longer notes are comments. */
const LONGEST_NOTE = 400;

type Write = (detail: Detail, into: Clauses, around: Around) => boolean;

/** A clause that can be given once: what comes later is a note. */
function once(
  word: string,
  write: (detail: Detail, around: Around) => string | undefined,
  onLine = false,
): Write {
  return (detail, { clauses, lines }, around) => {
    const target = onLine ? lines : clauses;
    if (target.some((clause) => clause === word || clause.startsWith(`${word} `))) return false;
    const value = write(detail, around);
    if (value === undefined) return false;
    target.push(value === '' ? word : `${word} ${value}`);
    return true;
  };
}

const owner: Write = ({ value }, { clauses }, { units }) => {
  const people = peopleIn(value);
  if (people.length === 0 || (units.closed && people.some((one) => !units.known(one)))) return false;
  const names = people.map(
    (one) => (units.known(one) ?? units.unit(isTeamName(one) ? 'team' : 'person', one)).name,
  );
  const at = clauses.findIndex((clause) => clause.startsWith('owner '));
  const before = at < 0 ? [] : clauses[at]!.slice(6).split(', ');
  const clause = `owner ${[...new Set([...before, ...names])].join(', ')}`;
  if (at < 0) clauses.push(clause);
  else clauses[at] = clause;
  return true;
};

function isTeamName(text: string): boolean {
  return text.split(/\s+/).some((word) => isWord('team', word));
}

const supports: Write = ({ value }, { lines }, { refer }) => {
  const whole = refer(value);
  const refs = whole ? [whole] : value.split(/[,;|]\s*/).map(refer);
  if (refs.length === 0 || refs.some((ref) => ref === undefined)) return false;
  const at = lines.findIndex((line) => line.startsWith('supports '));
  const before = at < 0 ? [] : lines[at]!.slice(9).split(', ');
  const line = `supports ${[...new Set([...before, ...(refs as string[])])].join(', ')}`;
  if (at < 0) lines.push(line);
  else lines[at] = line;
  return true;
};

const link: Write = ({ value }, { lines }) => {
  if (/\s/.test(value) || !/[./:#]/.test(value)) return false;
  const line = `link ${quoted(value)}`;
  if (!lines.includes(line)) lines.push(line);
  return true;
};

const note: Write = ({ value, label }, { notes }) => {
  const plain = PLAIN_NOTES.has(plainLabel(label));
  notes.push(plain ? value : `${label}: ${value}`);
  return true;
};

const PLAIN_NOTES: ReadonlySet<string> = new Set([
  '',
  'note',
  'notes',
  'description',
  'details',
  'comment',
  'comments',
  'opis',
  'uwagi',
  'komentarz',
  'beskrivning',
  'kommentar',
  'описание',
  'комментарий',
  'примечание',
  '描述',
  '备注',
  '说明',
]);

const ambition = (kind: 'committed' | 'aspirational'): Write =>
  once(kind, ({ value }) => (isWord(kind, value) ? '' : undefined));
const commitment: Write = (detail, into, around) => {
  if (into.clauses.includes('committed') || into.clauses.includes('aspirational')) return false;
  return ambition('committed')(detail, into, around) || ambition('aspirational')(detail, into, around);
};
const text = (word: string): Write => once(word, ({ value }) => quoted(value), true);
const day = (word: string): Write => {
  const write = once(word, ({ value }) => dateOf(value));
  return (detail, into, around) => {
    if (!write(detail, into, around)) return false;
    // "3/25/2026 noon" says more than the day.
    if (!covers(dateOf(detail.value)!, detail.value)) into.notes.push(saidIn(detail));
    return true;
  };
};
const score: Write = once('score', ({ value }) => shareOf(value));
const dropped: Write = once('dropped', ({ value }) => (isWord('dropped', value) ? '' : undefined));

const STATES = ['done', 'doing', 'todo', 'dropped'] as const;
const state: Write = ({ value }, { clauses }) => {
  const found = STATES.find((word) => isWord(word, value));
  if (!found || STATES.some((word) => clauses.includes(word))) return false;
  clauses.push(found);
  return true;
};

type Table = Partial<Record<DetailField, Write>>;

const COMMON: Table = { owner, link, note };
const GOAL: Table = {
  ...COMMON,
  parent: supports,
  because: text('because'),
  score,
  ambition: commitment,
  status: dropped,
};

const BY_KIND: Readonly<Record<Item['kind'], Table>> = {
  objective: {
    ...GOAL,
    priority: once('priority', ({ value }) => /^\s*P?([0-4])\s*$/i.exec(value)?.[1]),
    retrospective: text('retrospective'),
  },
  keyResult: {
    ...GOAL,
    due: day('by'),
    weight: once(
      'weight',
      ({ value }) =>
        /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*$/
          .exec(value)?.[1]
          ?.replace(/^0+(?=\d)/, '')
          .replace(/^0(?:\.0+)?$/, '') || undefined,
    ),
  },
  initiative: { ...COMMON, due: day('due'), status: state },
  risk: { owner, mitigation: once('mitigation', ({ value }) => quoted(value)) },
};

/** Details that repeat what the place of a thing says, or that only tools need. */
const ASIDE: ReadonlySet<string> = new Set<DetailField>(['id', 'name', 'type', 'level', 'updated']);

/** Turns the details of a thing into clauses; what has none becomes a note, or a comment where notes are too small. */
export function clausesOf(kind: Item['kind'], details: readonly Detail[], around: Around): Clauses {
  const into: Clauses = { clauses: [], lines: [], notes: [], remarks: [] };
  const table = BY_KIND[kind];
  for (const detail of details) {
    if (table[detail.field]?.(detail, into, around)) continue;
    const said = saidIn(detail);
    if (ASIDE.has(detail.field) || kind === 'risk') into.remarks.push(said);
    else into.notes.push(said);
  }
  const joined = into.notes.join(' · ');
  if (joined.length > LONGEST_NOTE) into.remarks.push(...into.notes);
  else if (joined !== '') into.lines.push(`note ${quoted(joined)}`);
  return into;
}

/** A detail as the source has it. */
export function saidIn({ label, value }: Detail): string {
  return label === '' ? value : `${label}: ${value}`;
}
