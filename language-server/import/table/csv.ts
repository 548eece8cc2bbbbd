import Papa from 'papaparse';
import type { DraftBuilder } from '../builder.ts';
import { type Row, type RowsContext, readRows } from './rows.ts';

/** Reads comma-, semicolon- or tab-separated values; which of them is found out where it is not said. */
export function readCsv(
  builder: DraftBuilder,
  text: string,
  context: RowsContext & { readonly tabs?: boolean },
): readonly Row[] {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: context.tabs ? '\t' : separatorIn(text),
    // A bar stands in titles more often than between columns.
    delimitersToGuess: [',', ';', '\t'],
  });
  let line = 1;
  const rows = data.map((cells): Row => {
    const row = { line, cells: cells.map(asText) };
    for (const cell of cells) for (const char of cell) if (char === '\n') line++;
    line++;
    return row;
  });
  readRows(builder, rows, context);
  return rows;
}

/** Spreadsheets mark a text that looks like a formula with an apostrophe, which is no part of it. */
function asText(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

const SURE = 8;

/** What parts the many columns of a header; empty where the first line does not tell. */
function separatorIn(text: string): string {
  const end = text.indexOf('\n');
  const header = end < 0 ? text : text.slice(0, end);
  const found = [',', ';', '\t'].filter((sign) => header.includes(sign));
  return found.length === 1 && header.split(found[0]!).length > SURE ? found[0]! : '';
}
