import { matcher } from '../filter.ts';
import type { PreviewModel } from '../model.ts';
import type { ViewState } from '../view-state.ts';
import type { Column, Row } from './columns.ts';

/**
 * The rows that a state shows: each objective with its key results behind it. Sorting orders the objectives, and the key
 * results of each; nothing loses its objective.
 * @param language code of the language in whose alphabet words are ordered
 */
export function rowsOf(
  { objectives, surroundings }: PreviewModel,
  { filter, audience, sort, focus }: Pick<ViewState, 'filter' | 'audience' | 'sort' | 'focus'>,
  columns: readonly Column[],
  language: string,
): Row[] {
  const matches = matcher(filter, surroundings.units);
  const column = sort && columns.find(({ id }) => id === sort.column);
  const sorted = (rows: readonly Row[]): readonly Row[] =>
    column ? [...rows].sort(comparing(column, sort.descending, language)) : rows;
  const shown = objectives.filter(
    (one) => !one.dropped && matches(one) && (focus === null || one.id === focus),
  );
  return sorted(shown.map((objective) => ({ objective }))).flatMap(({ objective }) => [
    { objective },
    ...(audience === 'board'
      ? []
      : sorted(
          objective.keyResults
            .filter(({ dropped }) => !dropped)
            .map((keyResult) => ({ objective, keyResult })),
        )),
  ]);
}

function comparing({ order }: Column, descending: boolean, language: string): (a: Row, b: Row) => number {
  return (a, b) => {
    const [x, y] = [order(a), order(b)];
    // What has no value comes last, whichever way it goes.
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const way =
      typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), language);
    return descending ? -way : way;
  };
}

/** The rows as a spreadsheet takes them from the clipboard: a line each, cells between tabs. */
export function asTabs(rows: readonly Row[], columns: readonly Column[]): string {
  // A cell that begins like a formula would be one.
  const cell = (text: string): string => {
    const plain = text.replace(/\s+/g, ' ');
    return /^[=+@]/.test(plain) ? `'${plain}` : plain;
  };
  return [
    columns.map(({ label }) => label).join('\t'),
    ...rows.map((row) => columns.map(({ text }) => cell(text(row))).join('\t')),
  ].join('\n');
}
