import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import { addLinks } from '../markdown/keep.ts';
import { labelOf } from '../title/label.ts';
import { addCells, type Cell, cellsOf, OF_GROUP, titleIn } from './cells.ts';
import type { Column } from './columns.ts';
import { keepRow, type Row, type RowsContext } from './rows.ts';
import { severalIn } from './several.ts';

/**
 * Tables with a column for each level: objective, key result, initiative. An empty objective, or the same again, means the
 * one above.
 */
export function readFlat(
  builder: DraftBuilder,
  columns: readonly Column[],
  rows: readonly Row[],
  context: RowsContext,
): void {
  let objective = context.objective;
  let title = '';
  let kept = false;
  let keyResult: Item | undefined;
  const own = columns.some(({ field, of }) => field === 'objective' && of === undefined);
  for (const row of rows) {
    const cells = cellsOf(columns, row);
    const found = cells.find(({ field, of }) => field === 'objective' && of === undefined)?.text;
    const above = objective;
    if (own && found !== undefined && (found !== title || !objective)) {
      title = found;
      objective = newObjective(builder, found, row);
      keyResult = undefined;
    }
    if (found !== undefined && objective === above) builder.structure(found);
    if (!objective) {
      if (!kept) keepRow(builder, { line: row.line, cells: columns.map(({ header }) => header) });
      kept = true;
      keepRow(builder, row);
      continue;
    }
    const begins = objective !== above;
    const rest =
      found === undefined || found !== title
        ? cells
        : cells.filter(({ text, field }) => !(field === 'objective' && text === found));
    keyResult = readRow(builder, objective, rest, row, begins, keyResult, !own);
  }
}

function newObjective(builder: DraftBuilder, text: string, { line }: Row): Item {
  const { title, label } = titleIn(text, builder.exact);
  return builder.objective(title, line, label);
}

/** One row of an objective; the key result that the next row's initiatives may belong to. */
function readRow(
  builder: DraftBuilder,
  objective: Item,
  cells: readonly Cell[],
  row: Row,
  begins: boolean,
  above: Item | undefined,
  named: boolean,
): Item | undefined {
  const { line } = row;
  const wide = cells.filter(({ number, of }) => number !== undefined && of === undefined);
  const single =
    cells.find(
      ({ field, of, number }) => field === 'keyResult' && of === undefined && number === undefined,
    ) ?? (named ? cells.find(({ field }) => field === 'title') : undefined);
  const work = cells.filter(({ field }) => field === 'initiative' || field === 'risk');
  const used = new Set<Cell>([...wide, ...work, ...(single ? [single] : [])]);
  let rest = cells.filter((cell) => !used.has(cell));
  let keyResult = above;
  const several = builder.exact ? undefined : single && severalIn(single);
  if (several) {
    // What has as many lines says something about each, the rest about their objective.
    const beside = rest.filter(({ lines }) => lines?.length === several.length);
    rest = rest.filter((cell) => !beside.includes(cell));
    several.forEach(({ title, label }, i) => {
      keyResult = builder.member('keyResult', objective, title, line, label);
      const own = beside.map((cell) => ({ ...cell, text: cell.lines![i]! }));
      addCells(builder, keyResult, own, line);
    });
  } else if (single) {
    const described = !builder.exact && numberAlone(single.text) ? rest.findIndex(isDescription) : -1;
    // "KR1 | 200 stars": what it is stands in the column for targets.
    const [description] = described < 0 ? [] : rest.splice(described, 1);
    const { title, label } = description
      ? { title: description.text, label: single.text }
      : titleIn(single.text, builder.exact);
    keyResult = builder.member('keyResult', objective, title, line, label);
  }
  for (const cell of wide) {
    const { title, label } = titleIn(cell.text, builder.exact);
    const made = builder.member('keyResult', objective, title, line, label ?? cell.header);
    addCells(
      builder,
      made,
      rest.filter(({ number }) => number === cell.number),
      line,
    );
    keyResult = made;
  }
  let piece: Item | undefined;
  for (const cell of work) {
    const kind = cell.field === 'risk' ? 'risk' : 'initiative';
    const parent = kind === 'initiative' && keyResult && !several ? keyResult : objective;
    for (const { title, label } of (builder.exact ? undefined : severalIn(cell)) ?? [{ title: cell.text }])
      piece = builder.member(kind, parent, title, line, label);
  }
  // A row's details are those of its key result; without one, of its work.
  const subject = several ? objective : single ? keyResult! : piece && !begins ? piece : objective;
  const isOf = (cell: Cell): 'objective' | 'subject' =>
    cell.of === 'objective' || (cell.field !== undefined && OF_GROUP.has(cell.field))
      ? 'objective'
      : 'subject';
  const plain = rest.filter(({ number }) => number === undefined);
  const ofObjective = plain.filter((cell) => isOf(cell) === 'objective');
  for (const cell of ofObjective) if (alreadyThere(objective, cell)) builder.structure(cell.text);
  const forObjective = ofObjective.filter((cell) => !alreadyThere(objective, cell));
  addCells(builder, objective, forObjective, line);
  addCells(
    builder,
    subject,
    plain.filter((cell) => isOf(cell) === 'subject'),
    line,
  );
  addLinks(subject, row.links ?? [], line);
  return keyResult;
}

function numberAlone(text: string): boolean {
  const label = labelOf(text);
  if (/^\p{Lu}{0,3}[-.]?\d{1,3}(?:[.-]\d{1,3}){0,2}\.?$/u.test(text)) return true;
  return label?.field === 'keyResult' && label.rest === '' && /\d/.test(text);
}

/** A sentence in a column for targets or remarks. */
function isDescription({ field, text }: Cell): boolean {
  return (
    (field === 'title' || field === 'to' || field === 'note') &&
    /\p{L}{2}/u.test(text) &&
    /\s|\p{Script=Han}/u.test(text)
  );
}

/** A column of the objective's says the same in every row. */
function alreadyThere(objective: Item, { field, text }: Cell): boolean {
  return objective.details.some((detail) => detail.field === field && detail.value === text);
}
