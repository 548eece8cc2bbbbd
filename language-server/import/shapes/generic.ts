import type { DraftBuilder } from '../builder.ts';
import { cycleIn } from '../cycle-in.ts';
import type { Detail, Item } from '../draft.ts';
import { type DetailField, type Field, isThing, type Kind, ONE_OF } from '../fields.ts';
import { titleIn } from '../table/cells.ts';
import { type Row, readRows } from '../table/rows.ts';
import { fieldOf, isWord } from '../words/index.ts';
import type { Data } from './data.ts';
import { keepData, scalarText } from './keep-data.ts';
import type { Shape } from './shape.ts';

type Record_ = { readonly [key: string]: Data };

/** Objects with `objectives`, `keyResults`, `krs`, `key_results`, `initiatives` in them, at any depth, in any language's words. */
export const generic: Shape = {
  name: 'generic',
  fits: () => true,
  read: (builder, data) => readAny(builder, data, undefined, '', []),
};

/** Where no thing has begun: files, teams, cycles. `around` is what is known of those that the data stands in. */
function readAny(
  builder: DraftBuilder,
  data: Data,
  kind: Kind | undefined,
  key: string,
  around: readonly Detail[],
): void {
  if (Array.isArray(data)) {
    const rows = asRows(data as readonly Data[]);
    if (rows) {
      readRows(builder, rows, {});
      return;
    }
    for (const one of data as readonly Data[]) readAny(builder, one, kind, key, around);
    return;
  }
  if (!isRecord(data)) {
    const text = scalarText(data);
    if (text === '') return;
    if (kind === 'objective') objectiveOf(builder, text);
    else builder.remark(key === '' ? text : `${key}: ${text}`, 1);
    return;
  }
  const wraps = titleKeyOf(data, 'objective') === undefined && Object.values(data).every(isNested);
  if (isObjective(data) || (kind === 'objective' && !wraps)) readThing(builder, data, 'objective', undefined);
  else readGroup(builder, data, around, key, kind);
}

/** A list of things that say themselves what they are and what they belong to is a table. */
function asRows(data: readonly Data[]): Row[] | undefined {
  const records = data.filter(isRecord);
  if (records.length !== data.length || records.length === 0) return undefined;
  const typed = records.every(
    (record) =>
      Object.values(record).every((value) => !isNested(value)) &&
      Object.keys(record).some((key) => fieldOf(key) === 'type'),
  );
  if (!typed) return undefined;
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [
    { line: 1, cells: keys },
    ...records.map((record) => ({ line: 1, cells: keys.map((key) => scalarText(record[key])) })),
  ];
}

function objectiveOf(builder: DraftBuilder, text: string): Item {
  const { title, label } = titleIn(text);
  return builder.objective(title, 1, label);
}

/** A file, a team or a cycle: its own details, then what is in it. */
function readGroup(
  builder: DraftBuilder,
  data: Record_,
  around: readonly Detail[],
  called: string,
  kind: Kind | undefined,
): void {
  let details = around;
  const inner: [string, Data, Field | undefined][] = [];
  const remarks: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = fieldOf(key);
    const text = scalarText(value);
    if (isNested(value) || (field && isThing(field))) inner.push([key, value, field]);
    else if (text === '') builder.structure(key);
    else if (field === 'title') details = withName(details, key, text);
    else if (field === 'cycle') details = withTime(details, key, text);
    else if (field && OF_GROUP.has(field))
      details = withDetail(details, { field: field as DetailField, label: key, value: text, line: 1 });
    else remarks.push(`${key}: ${text}`);
  }
  if (details.length > 0) builder.begin(details);
  for (const remark of remarks) builder.remark(remark, 1);
  const ofTeams = fieldOf(called) === 'team';
  for (const [key, value, field] of inner) {
    // { "goals": { "nodes": [ … ] } }
    if (kind && !field && isListOf(value, kind)) readAny(builder, value, kind, key, details);
    else if (ofTeams && !field && holdsThings(value))
      readNamed(builder, key, value, withDetail(details, { field: 'team', label: '', value: key, line: 1 }));
    else if (field === 'company' && holdsThings(value))
      readNamed(builder, key, value, withDetail(details, { field, label: '', value: key, line: 1 }));
    else readInner(builder, key, value, field, details);
  }
}

function readNamed(builder: DraftBuilder, key: string, value: Data, inside: readonly Detail[]): void {
  builder.begin(inside);
  readAny(builder, value, undefined, key, inside);
}

function isListOf(value: Data, kind: Kind): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    (value as readonly Data[]).every((one) => isRecord(one) && titleKeyOf(one, kind) !== undefined)
  );
}

const OF_GROUP: ReadonlySet<string> = new Set<DetailField>(['team', 'company', 'cycle', 'owner', 'person']);
const WHO: ReadonlySet<string> = new Set<DetailField>(['team', 'company', 'person']);

/** What is said nearer wins. */
function withDetail(details: readonly Detail[], added: Detail): Detail[] {
  const replaced = ({ field }: Detail): boolean =>
    field === added.field ||
    (WHO.has(field) && WHO.has(added.field) && field !== 'company') ||
    (field === 'owner' && WHO.has(added.field));
  return [...details.filter((one) => !replaced(one)), added];
}

/** `quarter: Q3` and `year: 2026` beside each other say one time. */
function withTime(details: readonly Detail[], label: string, value: string): Detail[] {
  const said = details.find(({ field }) => field === 'cycle')?.value ?? '';
  const parts = [said, value].sort();
  const whole = /^20\d\d$/.test(parts[0]!) && /^[QH]\d$/i.test(parts[1]!) ? parts.join(' ') : value;
  return withDetail(details, { field: 'cycle', label, value: whole, line: 1 });
}

/** A name is a cycle's where it reads as one, else a team's. */
function withName(details: readonly Detail[], label: string, value: string): Detail[] {
  const isPart = /^[QH]\d$/i.test(value.trim());
  const isCycle = isPart || cycleIn(value) !== undefined || /^\d{4}$/.test(value.trim());
  const field = isCycle ? 'cycle' : isWord('company', value) ? 'company' : 'team';
  // { "year": 2026, "quarters": { "Q1": … } }
  const year = isPart && details.find((one) => one.field === 'cycle' && /^20\d\d$/.test(one.value))?.value;
  return withDetail(details, { field, label, value: year ? `${year} ${value}` : value, line: 1 });
}

function readInner(
  builder: DraftBuilder,
  key: string,
  value: Data,
  field: Field | undefined,
  around: readonly Detail[],
): void {
  if (!holdsThings(value) && !(field && isThing(field))) {
    keepData(builder, key, value);
    return;
  }
  // { "marketing": { "objectives": [] } }: the key names the team or the cycle.
  const named =
    field === undefined && isRecord(value) && !/^(?:data|company|organi[sz]ation|items|results)$/i.test(key);
  if (!named) builder.structure(key);
  const inside = named ? withName(around, '', key) : around;
  if (inside.length > 0) builder.begin(inside);
  readAny(builder, value, field && isThing(field) ? ONE_OF[field] : undefined, key, inside);
}

/** An objective, a key result or an initiative with everything in it. */
function readThing(builder: DraftBuilder, data: Record_, kind: Kind, parent: Item | undefined): void {
  const titleKey = titleKeyOf(data, kind);
  const text = titleKey === undefined ? '' : scalarText(data[titleKey]!);
  if (titleKey !== undefined) builder.structure(titleKey);
  const { title, label } = titleIn(text);
  const item =
    kind === 'objective' || !parent
      ? builder.objective(title, 1, label)
      : builder.member(kind, parent, title, 1, label);
  for (const [key, value] of Object.entries(data)) {
    if (key !== titleKey) readPart(builder, item, key, value);
  }
}

function readPart(builder: DraftBuilder, item: Item, key: string, value: Data): void {
  const field = fieldOf(key);
  if (field && isThing(field) && isNested(value)) {
    builder.structure(key);
    readMembers(builder, item, ONE_OF[field], value);
    return;
  }
  if (isRecord(value) || (Array.isArray(value) && (value as readonly Data[]).some(isNested))) {
    const kind = holdsThings(value) || isWork(key) ? kindBelow(item) : undefined;
    if (kind) {
      builder.structure(key);
      readMembers(builder, item, kind, value);
    } else if (isRecord(value) && (field || holdsMetric(value)))
      readFlatRecord(builder, item, field ?? 'note', key, value);
    else keepData(builder, key, value, item);
    return;
  }
  for (const text of (Array.isArray(value) ? (value as readonly Data[]) : [value]).map(scalarText)) {
    if (text === '') builder.structure(key);
    else if (field === 'id' && item.label === undefined && isNumber(text)) item.label = text;
    else if (field === 'type' && kindSaid(text) === item.kind) builder.structure(`${key} ${text}`);
    else if (field && !isThing(field)) item.details.push({ field, label: key, value: text, line: 1 });
    // "goal: 95%" of a key result is what it is to reach.
    else if (field === 'objective' && item.kind === 'keyResult')
      item.details.push({ field: 'to', label: key, value: text, line: 1 });
    else if (field && isThing(field))
      builder.member(
        ONE_OF[field] === 'objective' ? 'keyResult' : (ONE_OF[field] as 'keyResult'),
        item,
        text,
        1,
      );
    else {
      builder.draft.unknown.add(key);
      builder.remark(`${key}: ${text}`, 1, item.kind === 'risk' ? undefined : item);
    }
  }
}

/** `owner: { name: Anna, email: … }`, `metric: { start: 1, target: 5 }`. */
function readFlatRecord(builder: DraftBuilder, item: Item, field: Field, key: string, value: Record_): void {
  for (const [inner, leaf] of Object.entries(value)) {
    const text = scalarText(leaf);
    const innerField = fieldOf(inner);
    if (isNested(leaf)) keepData(builder, `${key}.${inner}`, leaf, item);
    else if (text === '') builder.structure(inner);
    else if (!isThing(field) && (innerField === 'title' || inner === 'value'))
      item.details.push({ field, label: key, value: text, line: 1 });
    else if (innerField && !isThing(innerField) && innerField !== 'id' && field !== 'owner')
      item.details.push({ field: innerField, label: inner, value: text, line: 1 });
    else builder.remark(`${key}.${inner}: ${text}`, 1, item);
  }
}

/** `metric: { initialValue: 0, targetValue: 14 }`, whatever it is called. */
function holdsMetric(value: Record_): boolean {
  return Object.entries(value).some(([key, leaf]) => !isNested(leaf) && METRIC.has(fieldOf(key) ?? ''));
}

const METRIC: ReadonlySet<string> = new Set<DetailField>(['from', 'to', 'current']);

function readMembers(builder: DraftBuilder, parent: Item, kind: Kind, value: Data): void {
  const entries: (readonly [string | undefined, Data])[] = Array.isArray(value)
    ? (value as readonly Data[]).map((one) => [undefined, one] as const)
    : isRecord(value) && Object.values(value).every(isRecord)
      ? Object.entries(value)
      : [[undefined, value]];
  const holder = kind === 'keyResult' && parent.kind !== 'objective' ? parent : parent;
  for (const [key, one] of entries) {
    if (key !== undefined && isRecord(one))
      readThing(
        builder,
        titleKeyOf(one, kind) === undefined ? { title: key, ...one } : { id: key, ...one },
        kind,
        holder,
      );
    else if (isRecord(one)) readThing(builder, one, kind, holder);
    else if (scalarText(one) !== '') {
      const { title, label } = titleIn(scalarText(one));
      if (kind === 'objective') builder.objective(title, 1, label);
      else builder.member(kind, holder, title, 1, label);
    }
  }
}

/** The key that holds what a thing is called. */
function titleKeyOf(data: Record_, kind: Kind): string | undefined {
  const scalars = Object.keys(data).filter((key) => !isNested(data[key]!) && scalarText(data[key]!) !== '');
  const by = (wanted: (field: Field | undefined, key: string) => boolean): string | undefined =>
    scalars.find((key) => wanted(fieldOf(key), key));
  return (
    by((field) => field === 'title') ??
    by((field) => field !== undefined && isThing(field) && ONE_OF[field] === kind) ??
    by((_, key) =>
      /^(?:description|desc|text|result|outcome|metric|what|opis|beskrivning|описание|描述)$/i.test(key),
    ) ??
    by((field) => field !== undefined && isThing(field))
  );
}

function kindSaid(type: string): Kind | undefined {
  const field = fieldOf(type);
  return field && isThing(field) ? ONE_OF[field] : undefined;
}

/** "KR-19" says something to people, the key of a database does not. */
function isNumber(text: string): boolean {
  return /^#?(?:\p{L}{1,5}[-_. ]?\d{1,6}|\d{1,3})(?:[._-]\d{1,3}){0,3}$/u.test(text);
}

function kindBelow({ kind }: Item): Kind | undefined {
  return kind === 'objective' ? 'keyResult' : kind === 'keyResult' ? 'initiative' : undefined;
}

function isWork(key: string): boolean {
  return /^(?:children|subgoals|sub_goals|items|outcomes)$/i.test(key);
}

/** An object that is an objective: it has key results, or says so. */
function isObjective(data: Record_): boolean {
  return Object.entries(data).some(([key, value]) => {
    const field = fieldOf(key);
    if (field === 'keyResults' || field === 'keyResult') return true;
    if (field === 'type') return fieldOf(scalarText(value)) === 'objective';
    return field === 'objective' && !isNested(value) && scalarText(value) !== '';
  });
}

function holdsThings(value: Data): boolean {
  if (Array.isArray(value)) return (value as readonly Data[]).some(holdsThings);
  if (!isRecord(value)) return false;
  return (
    isObjective(value) ||
    Object.entries(value).some(([key, inner]) => {
      const field = fieldOf(key);
      return isNested(inner) && ((field !== undefined && isThing(field)) || holdsThings(inner));
    })
  );
}

function isRecord(value: Data): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNested(value: Data): boolean {
  return typeof value === 'object' && value !== null;
}
