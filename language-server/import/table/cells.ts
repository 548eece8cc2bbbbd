import type { DraftBuilder } from '../builder.ts';
import type { Detail, Item } from '../draft.ts';
import { type DetailField, isThing } from '../fields.ts';
import { labelOf } from '../title/label.ts';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';

/** A cell with its column. */
export interface Cell extends Column {
  readonly text: string;
  /** Where it has several lines. */
  readonly lines?: readonly string[];
}

/** The cells of a row that say something. Cells beyond the header have none. */
export function cellsOf(columns: readonly Column[], { cells }: Row): Cell[] {
  return cells.flatMap((cell, i) => {
    const column = columns[i] ?? { header: '' };
    const lines = cell
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    if (lines.length === 0 || /^[-–—]+$/.test(lines.join(''))) return [];
    // One person a line.
    const text = column.field === 'owner' ? lines.join(', ').replace(/,(?:\s*,)+/g, ',') : lines.join(' ');
    return [{ ...column, text, ...(lines.length > 1 && { lines }) }];
  });
}

/**
 * The title in a cell, without the label that numbers it.
 * @param exact all of it is the title
 */
export function titleIn(text: string, exact = false): { title: string; label?: string } {
  const label = exact ? undefined : labelOf(text);
  return label && isThing(label.field) && label.rest !== ''
    ? { title: label.rest, label: label.label }
    : { title: text };
}

/** Adds the details of a row to its thing; columns that no part of an OKR is called by become remarks on it. */
export function addCells(builder: DraftBuilder, item: Item, cells: readonly Cell[], line: number): void {
  const unknown: string[] = [];
  for (const { field, header, text } of cells) {
    if (field === 'id' && item.label === undefined && NUMBER.test(text)) item.label = text;
    else if (field && !isThing(field)) item.details.push(detail(field, header, text, line));
    else {
      if (header !== '') builder.draft.unknown.add(header);
      unknown.push(header === '' ? text : `${header}: ${text}`);
    }
  }
  if (unknown.length > 0) builder.remark(unknown.join(' · '), line, item.kind === 'risk' ? undefined : item);
}

/** What a source numbers its rows with. */
const NUMBER = /^#?(?:\p{L}{1,5}[-_. ]?\d{1,6}|\d{1,3})(?:[._-]\d{1,3}){0,3}$/u;

function detail(field: DetailField, label: string, value: string, line: number): Detail {
  return { field, label, value, line };
}

/** Details that say whose and when a row is. */
export const OF_GROUP: ReadonlySet<string> = new Set<DetailField>(['team', 'company', 'cycle']);
