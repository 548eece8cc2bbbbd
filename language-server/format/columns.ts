import type { Line } from './layout.ts';
import { spell } from './spelling.ts';
import { displayWidth } from './width.ts';

/** A cell wider than this stands on its own and does not push the others aside. */
const WIDEST = 32;

interface Row {
  readonly line: Line;
  /** What kind of table it belongs to. */
  readonly table: string;
  /** Where cells begin, as indexes into the line's pieces; the first cell begins at 0. */
  readonly cells: readonly number[];
}

/**
 * Lines up neighbouring lines of one kind: names, check-ins, readings, shares of milestones.
 * Must run after the blank lines are decided: an empty line ends a table.
 */
export function alignColumns(lines: readonly Line[]): void {
  let table: Row[] = [];
  for (const line of lines) {
    const row = rowOf(line);
    const last = table.at(-1);
    if (!row || !last || line.blank || row.table !== last.table || line.indent !== last.line.indent) {
      align(table);
      table = [];
    }
    if (row) table.push(row);
  }
  align(table);
}

function rowOf(line: Line): Row | undefined {
  const head = line.pieces[0]!.item;
  if (!line.begins || line.kept) return undefined;
  const row = (table: string, ...cells: number[]): Row => ({
    line,
    table,
    cells: cells.filter((cell) => cell > 0 && line.pieces[cell]?.item.kind === 'token'),
  });
  const titled = line.pieces[1]?.item.type === 'ID' && line.pieces[2]?.item.type === 'STRING';
  switch (head.type) {
    case 'team':
    case 'person':
    case 'cycle':
      return titled ? row(head.type, 2, 3) : row(head.type);
    case 'kr':
    case 'initiative':
    case 'pillar':
      return titled ? row(head.type, 2) : row(head.type);
    case 'mission':
    case 'vision':
    case 'purpose':
      return row('statement', 1);
    default:
      break;
  }
  if (line.begins === 'milestones') return row('milestones', find(line, 0, 'STRING', 'by'));
  if (head.type !== 'ID' && head.type !== 'DATE') return undefined;
  const value = find(line, 0, ':') + 1;
  const confidence = find(line, value, 'confidence');
  const note = find(line, Math.max(value, confidence), 'STRING');
  return value > 0 ? row('figures', value, confidence, note) : undefined;
}

/** The first piece behind another whose type is one of these; -1 where there is none. */
function find(line: Line, behind: number, ...types: string[]): number {
  return line.pieces.findIndex(({ item }, i) => i > behind && types.includes(item.type));
}

function align(rows: readonly Row[]): void {
  let aligned = rows.filter(({ cells }) => cells.length > 0);
  for (let column = 0; aligned.length > 0; column++) {
    const widths = new Map(aligned.map((row) => [row, cellWidth(row, column)]));
    const counted = aligned.filter((row) => widths.get(row)! <= WIDEST && !isText(row, column));
    const widest = Math.max(0, ...counted.map((row) => widths.get(row)!));
    for (const row of aligned) setGap(row, column, Math.max(0, widest - widths.get(row)!));
    aligned = aligned.filter((row) => row.cells.length > column && widths.get(row)! <= widest);
  }
}

/** @param missing columns by which the cell before is narrower than the widest */
function setGap({ line, table, cells }: Row, column: number, missing: number): void {
  const start = cells[column];
  if (start === undefined) return;
  const gap = table === 'figures' && column > 0 ? '  ' : ' ';
  const right = table === 'milestones';
  line.pieces[start]!.gap = right ? gap : gap + ' '.repeat(missing);
  if (right) line.pieces[0]!.gap = ' '.repeat(missing);
}

/** The width of a cell; the last one of a row ends before the comment. */
function cellWidth({ line, cells }: Row, column: number): number {
  const start = column === 0 ? 0 : cells[column - 1]!;
  let width = 0;
  for (let i = start; i < (cells[column] ?? line.pieces.length); i++) {
    const { item, gap } = line.pieces[i]!;
    if (item.type === 'LINE_COMMENT') break;
    width += displayWidth(spell(item)) + (i > start ? gap.length : 0);
  }
  return width;
}

/** A text among figures: too long to make a column of. */
function isText({ line, table, cells }: Row, column: number): boolean {
  return table === 'figures' && column > 0 && line.pieces[cells[column - 1]!]!.item.type === 'STRING';
}
