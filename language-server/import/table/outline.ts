import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import { addLinks } from '../markdown/keep.ts';
import { addCells, cellsOf, titleIn } from './cells.ts';
import type { Column } from './columns.ts';
import { keepRow, type Row, type RowsContext } from './rows.ts';

/** Tables in which a row with a title alone is an objective, and the rows below it are its key results. */
export function readOutline(
  builder: DraftBuilder,
  columns: readonly Column[],
  rows: readonly Row[],
  context: RowsContext,
): void {
  let objective = context.objective;
  for (const row of rows) {
    const cells = cellsOf(columns, row);
    const subject = cells.find(({ outline }) => outline);
    const rest = cells.filter((cell) => cell !== subject);
    if (!subject || (!objective && rest.length > 0 && !/^\d{1,2}[.)]?\s/.test(subject.text))) {
      keepRow(builder, row, objective);
      continue;
    }
    const numbered = /^(\d{1,2})[.)]?\s+(?=\p{L})/u.exec(subject.text);
    const begins = rest.length === 0 && (numbered !== null || !objective);
    const { title, label } =
      numbered && begins
        ? { title: subject.text.slice(numbered[0].length), label: numbered[1] }
        : titleIn(subject.text);
    const item: Item =
      begins || !objective
        ? builder.objective(title, row.line, label)
        : builder.member('keyResult', objective, title, row.line, label);
    if (item.kind === 'objective') objective = item;
    addCells(builder, item, rest, row.line);
    addLinks(item, row.links ?? [], row.line);
  }
}
