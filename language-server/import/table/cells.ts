import type { DraftBuilder } from '../builder.ts';
import type { Detail, Item } from '../draft.ts';
import { type DetailField, isThing } from '../fields.ts';
import { labelOf } from '../title/label.ts';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';

/** A cell with its column. */
export interface Cell extends Column {
  readonly text: string;
}

/** The cells of a row that say something. Cells beyond the header have none. */
export function cellsOf(columns: readonly Column[], { cells }: Row): Cell[] {
  return cells.flatMap((cell, i) => {
    const text = cell.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ ...(columns[i] ?? { header: '' }), text }];
  });
}

/** The title in a cell, without the label that numbers it. */
export function titleIn(text: string): { title: string; label?: string } {
  const label = labelOf(text);
  return label && isThing(label.field) && label.rest !== ''
    ? { title: label.rest, label: label.label }
    : { title: text };
}

/** Adds the details of a row to its thing; columns that no part of an OKR is called by become remarks on it. */
export function addCells(builder: DraftBuilder, item: Item, cells: readonly Cell[], line: number): void {
  const unknown: string[] = [];
  for (const { field, header, text } of cells) {
    if (field && !isThing(field)) item.details.push(detail(field, header, text, line));
    else {
      if (header !== '') builder.draft.unknown.add(header);
      unknown.push(header === '' ? text : `${header}: ${text}`);
    }
  }
  if (unknown.length > 0) builder.remark(unknown.join(' · '), line, item.kind === 'risk' ? undefined : item);
}

function detail(field: DetailField, label: string, value: string, line: number): Detail {
  return { field, label, value, line };
}

/** Details that say whose and when a row is. */
export const OF_GROUP: ReadonlySet<string> = new Set<DetailField>(['team', 'company', 'cycle']);
