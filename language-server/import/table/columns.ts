import { type Field, isThing } from '../fields.ts';
import { fieldOf, isMetricLabel, plainLabel } from '../words/index.ts';
import { withTypes } from './types.ts';

/** What a column's header says. */
export interface Column {
  /** As the source has it. */
  readonly header: string;
  readonly field?: Field;
  /** Whose detail it is, where the header says so: "Objective owner", "KR target". */
  readonly of?: 'objective' | 'keyResult';
  /** "KR 2": the column of the second key result. */
  readonly number?: number;
  /** Called a metric: its rows are key results only beside targets. */
  readonly weak?: true;
  /** Rows with nothing but this are objectives, those below them their key results. */
  readonly outline?: true;
  /** The foremost of the kinds that its cells say. */
  readonly told?: 'objective' | 'keyResult';
  /** Its header says nothing; what stands beside it does. */
  readonly inferred?: true;
}

/** `column=field` as people map it; a field may be called as any language calls it. */
export type Mapping = ReadonlyMap<string, Field>;

/** What the columns of a table are, by their headers in any of the languages. */
export function columnsOf(headers: readonly string[], mapping: Mapping = new Map()): Column[] {
  const columns = headers.map((said): Column => {
    // Jira writes "Custom field (Target value)".
    const header = /^custom field \((.{1,60})\)$/i.exec(said.trim())?.[1] ?? said;
    const mapped = mapping.get(plainLabel(header));
    if (mapped) return { header: said, field: mapped };
    if (namesBoth(header)) return { header: said, field: 'title' };
    if (namesWay(header)) return { header: said, field: 'to' };
    const field =
      fieldOf(header) ?? looseField(header) ?? fieldOf(header.replace(/\s?[(（[].{1,40}[)）\]]$/u, ''));
    const owned = ownedField(header);
    const numbered = numberedThing(header);
    const timed = timedField(header);
    return {
      header: said,
      ...(field ? { field } : (numbered ?? owned ?? (timed && { field: timed }))),
      ...(field && owned?.field === field && { of: owned.of }),
    };
  });
  return withMeanings(columns.map((column) => onlyOne(column, columns)));
}

/** "Q1 target" and "Q2 target" beside each other are two things that nothing here tells apart. */
function onlyOne(column: Column, columns: readonly Column[]): Column {
  const { header, field } = column;
  const twice = columns.some((other) => other !== column && other.field === field);
  return field && twice && timedField(header) && !fieldOf(header) ? { header } : column;
}

/** "Objective / Key Result": a column for things of either kind. */
function namesBoth(header: string): boolean {
  const fields =
    header.length > 60 ? [] : header.split(/[/&+,|]|\band\b|\bor\b|\bi\b|\boch\b|\bи\b|与|和/iu).map(fieldOf);
  return (
    fields.some((field) => field?.startsWith('objective')) &&
    fields.some((field) => field?.startsWith('keyResult'))
  );
}

/** "Baseline → Target": a column for values that say both ends. */
function namesWay(header: string): boolean {
  const [from, to, ...others] =
    header.length > 60 ? [] : header.split(/→|➔|➜|->|=>/u).map((end) => end.trim());
  return others.length === 0 && fieldOf(from ?? '') === 'from' && fieldOf(to ?? '') === 'to';
}

/** "Parent objective IDs", "Outcome owner": whatever stands beside these words. */
function looseField(header: string): Field | undefined {
  const words = plainLabel(header).split(' ');
  if (words.length < 2 || words.length > 4) return undefined;
  if (words[0] === 'parent') return 'parent';
  return words.length === 2 && fieldOf(words[1]!) === 'owner' && !fieldOf(words[0]!) ? 'owner' : undefined;
}

/** "Q2 target", "2026 target": a time beside a word, where no other column is called so. */
function timedField(header: string): Field | undefined {
  const word = header
    .replace(/(?<![\p{L}\d])(?:[QH][1-4]|(?:FY\s?)?20\d\d|FY\d\d)(?![\p{L}\d])/giu, '')
    .trim();
  const field = word === header.trim() || word === '' ? undefined : fieldOf(word);
  return field && TIMED.has(field) ? field : undefined;
}

const TIMED: ReadonlySet<string> = new Set(['to', 'owner', 'status', 'progress', 'score', 'confidence']);

/** Whether a table's headers say that its rows are objectives or key results. */
export function tableHolds(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  what: 'objective' | 'keyResult',
): boolean {
  const columns = withTypes(columnsOf(headers), rows);
  if (columns.some(({ field, told }) => field === 'type' && told === what)) return true;
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  if (what === 'objective') return has('objective');
  return (
    columns.some(({ field, weak }) => field === 'keyResult' && !weak) ||
    (has('to') && (has('from') || has('current')))
  );
}

/** "Objective owner", "KR: target value". */
function ownedField(header: string): { field: Field; of: 'objective' | 'keyResult' } | undefined {
  const words = plainLabel(header).split(/[\s:./-]+/);
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const thing = fieldOf(words.slice(0, length).join(' '));
    const detail = fieldOf(words.slice(length).join(' '));
    if ((thing === 'objective' || thing === 'keyResult') && detail && !isThing(detail))
      return { field: detail, of: thing };
  }
  return undefined;
}

/** "KR1", "Key Result 2", "KR2 target". */
function numberedThing(header: string): Pick<Column, 'field' | 'of' | 'number'> | undefined {
  const found = /^(\D{1,30}?)[\s#-]?(\d{1,2})(?:[\s:–-]+([^\d\s:–-]\D*))?$/u.exec(plainLabel(header));
  const thing = found && fieldOf(found[1]!);
  if (!found || (thing !== 'keyResult' && thing !== 'keyResults')) return undefined;
  const number = Number(found[2]);
  if (!found[3]) return { field: 'keyResult', number };
  const detail = fieldOf(found[3]);
  return detail && !isThing(detail) ? { field: detail, of: 'keyResult', number } : undefined;
}

/** Words that mean something else beside others: "Goal" beside "Objective" is a target, "Metric" the key result. */
function withMeanings(columns: readonly Column[]): Column[] {
  const fields = columns.map(({ field }) => field);
  const has = (field: Field): boolean => fields.includes(field);
  const firstOf = (field: Field): number => fields.indexOf(field);
  return columns.map((column, i): Column => {
    const { header, field } = column;
    const label = plainLabel(header);
    const as = (meaning: Field): Column => ({ ...column, field: meaning });
    // Behind the key results "Goal" is what they are to reach.
    const behind = has('keyResult') && i > firstOf('keyResult');
    if (field === 'objective' && behind && !/^o/.test(label)) return as('to');
    if (field === 'objective' && i !== firstOf('objective') && !/^o|^цель|^cel|^目标/.test(label))
      return as('to');
    if (field === 'objective' && has('type') && !has('keyResult') && !has('title')) return as('title');
    if (field === 'keyResults') return as('keyResult');
    if (field === 'objectives') return as('objective');
    if (field === 'initiatives') return as('initiative');
    if (field === 'risks') return as('risk');
    if (field === 'kpi' || field === 'kpis') return has('keyResult') ? as('note') : as('keyResult');
    if (isMetricLabel(header))
      return has('keyResult') || has('title') ? as('note') : { ...as('keyResult'), weak: true };
    if (field === 'title' && has('objective') && has('keyResult')) return as('note');
    return column;
  });
}
