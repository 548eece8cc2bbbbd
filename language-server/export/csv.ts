import Papa from 'papaparse';
import { lastName } from '../model/names.ts';
import { ok } from '../model/result.ts';
import { type Goal, goalsOf, type KeyResultGoal } from './goals.ts';
import { needObjectives, type TextExporter } from './source.ts';
import { currentOf, endsOf } from './values.ts';

/** A row: a key result with its objective, or an objective without any. */
interface Row {
  readonly goal: Goal;
  readonly keyResult?: KeyResultGoal;
}

type Cell = (row: Row) => string | number | null | undefined;

/** The columns by their headers. `okr import` knows them all but those of figures that only follow from others. */
const COLUMNS: readonly (readonly [header: string, cell: Cell])[] = [
  ['Team', ({ goal }) => goal.teams.join(', ')],
  ['Cycle', ({ goal }) => goal.cycle],
  ['Objective', ({ goal }) => goal.title || goal.view.model.name],
  ['Objective short name', ({ goal }) => goal.view.model.name],
  ['Objective owner', ({ goal }) => goal.owners.join(', ')],
  ['Objective priority', ({ goal }) => goal.view.model.priority?.text],
  ['Objective progress', ({ goal }) => goal.row.score],
  ['Objective status', ({ goal }) => (goal.view.model.dropped ? 'dropped' : goal.row.status)],
  ['Objective rationale', ({ goal }) => goal.view.model.because?.value],
  ['Key result', of(({ title, view }) => title || view.model.name)],
  ['Key result short name', of(({ view }) => view.model.name)],
  ['Owner', of(({ owners }) => owners.join(', '))],
  ['From', of((one) => endsOf(one).from)],
  ['To', of((one) => endsOf(one).to)],
  ['Current', of(currentOf)],
  ['Updated', of(({ row }) => row.lastCheckIn)],
  ['Confidence', of(({ row }) => row.confidence)],
  ['Progress', of(({ row }) => (row.dropped ? null : row.progress))],
  ['Status', of(({ row }) => (row.dropped ? 'dropped' : row.status))],
  ['Score', of(({ view }) => view.model.score?.text)],
  ['Weight', of(({ view }) => view.model.weight?.text)],
  ['Due date', of(({ view }) => view.model.by?.text)],
  ['KPI', of(({ view }) => view.model.tracks && lastName(view.model.tracks))],
  ['Note', of(({ view }) => view.model.note?.value)],
];

function of(cell: (keyResult: KeyResultGoal) => string | number | null | undefined): Cell {
  return ({ keyResult }) => keyResult && cell(keyResult);
}

/**
 * A table with a row for each key result and the columns of its objective beside it (RFC 4180, CRLF). Every cell is safe
 * to open in a spreadsheet; see `safeCell`.
 */
export const csv: TextExporter = (source) => {
  const checked = needObjectives(source);
  if (!checked.ok) return checked;
  const rows = source.projects
    .flatMap(goalsOf)
    .flatMap((goal): Row[] =>
      goal.keyResults.length === 0 ? [{ goal }] : goal.keyResults.map((keyResult) => ({ goal, keyResult })),
    );
  const fields = COLUMNS.map(([header]) => header);
  const data = rows.map((row) => COLUMNS.map(([, cell]) => safeCell(String(cell(row) ?? ''))));
  return ok(`${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`);
};

/** What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection), and the sign that says it is none. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/**
 * A cell that no spreadsheet runs: what looks like a formula has an apostrophe before it, as spreadsheets themselves mark
 * text. Plain numbers with a sign stay numbers. A text that begins with an apostrophe before such a sign gets one more, so
 * that `okr import` can take exactly one away.
 */
export function safeCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
