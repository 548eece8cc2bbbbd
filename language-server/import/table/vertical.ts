import { isPlural, isThing } from '../fields.ts';
import { labelOf } from '../title/label.ts';
import { fieldOf } from '../words/index.ts';
import type { Row } from './rows.ts';

/** A line of a table that stands on its side: `Owner: Anna`. */
export interface SideLine {
  readonly text: string;
  readonly line: number;
  readonly row: Row;
}

/**
 * The rows of a table with two columns whose first one holds the labels: "Objective | …", "Owner | …", "Key Result 1 | …".
 * What says something about the objective comes before what belongs to it. Undefined for other tables.
 */
export function sideLines(rows: readonly Row[]): SideLine[] | undefined {
  if (rows.length < 3 || rows.some(({ cells }) => cells.length !== 2)) return undefined;
  const fields = rows.map(
    ({ cells: [label = ''] }) => labelOf(`${label.replace(/[:：]$/, '').trimEnd()}:`)?.field,
  );
  const known = fields.filter((field) => field !== undefined).length;
  const [, second = ''] = rows[0]!.cells;
  if (known < rows.length * 0.6 || fieldOf(second) || !fields.some((field) => field === 'objective'))
    return undefined;
  const lines = rows.flatMap((row, i): SideLine[] => {
    const [label = '', value = ''] = row.cells.map((cell) => cell.trim());
    if (label === '' && value === '') return [];
    const head = label.replace(/[:：]$/, '').trimEnd();
    const field = fields[i];
    const values = value.split(field && isThing(field) && isPlural(field) ? /\n|;\s+/ : '\n');
    if (values.length === 1)
      return [{ text: head === '' ? value : `${head}: ${value}`, line: row.line, row }];
    return field && isThing(field)
      ? [`${head}:`, ...values].map((text) => ({ text, line: row.line, row }))
      : [{ text: `${head}: ${values.join(' ')}`, line: row.line, row }];
  });
  return objectivesFirst(lines);
}

/** Within each objective: itself, then its details, then key results and the rest. */
function objectivesFirst(lines: readonly SideLine[]): SideLine[] {
  const done: SideLine[] = [];
  let details: SideLine[] = [];
  let things: SideLine[] = [];
  const flush = (): void => {
    done.push(...details, ...things);
    [details, things] = [[], []];
  };
  for (const one of lines) {
    const field = labelOf(one.text)?.field;
    if (field === 'objective') {
      // Details above an objective are its own.
      const before = things.length === 0 && done.length === 0 ? details.splice(0) : [];
      flush();
      done.push(one, ...before);
    } else if (field && !isThing(field)) details.push(one);
    else things.push(one);
  }
  flush();
  return done;
}
