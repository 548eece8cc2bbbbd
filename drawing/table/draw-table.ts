import { el, type VNode } from '../element.ts';
import { standalone, statusIcon } from '../icon.ts';
import type { GoalKey } from '../model.ts';
import { statusClass } from '../status.ts';
import type { ViewState } from '../view-state.ts';
import type { Column, Row } from './columns.ts';

/** Every row is so high, so that a long table need not be drawn as a whole. */
export const ROW_HEIGHT = 26;

export interface TableLook {
  /** What it is called. */
  readonly label: string;
  readonly selected: GoalKey | null;
  readonly sort: ViewState['sort'];
  /** The rows that are drawn: from the first to before the last. */
  readonly from: number;
  readonly to: number;
  readonly sortBy: (column: string) => void;
}

/** The table: a head to sort by, and those rows that are in sight. */
export function drawTable(rows: readonly Row[], columns: readonly Column[], look: TableLook): VNode {
  const { from, to, sort, sortBy } = look;
  return el(
    'table',
    { class: 'goals', 'aria-rowcount': rows.length + 1, 'aria-label': look.label },
    el(
      'thead',
      {},
      el(
        'tr',
        { 'aria-rowindex': 1 },
        columns.map(({ id, label, number }) => {
          const own = sort?.column === id ? sort : undefined;
          return el(
            'th',
            {
              key: id,
              scope: 'col',
              class: number ? 'number' : id,
              'aria-sort': own ? (own.descending ? 'descending' : 'ascending') : 'none',
            },
            el(
              'button',
              { type: 'button', onClick: () => sortBy(id) },
              label,
              own && standalone(own.descending ? 'arrow-down' : 'arrow-up'),
            ),
          );
        }),
      ),
    ),
    el(
      'tbody',
      {},
      spacer('above', from),
      rows.slice(from, to).map((row, i) => drawRow(row, from + i, columns, look)),
      spacer('below', rows.length - to),
    ),
  );
}

function drawRow(row: Row, index: number, columns: readonly Column[], { selected }: TableLook): VNode {
  const card = row.keyResult ?? row.objective;
  return el(
    'tr',
    {
      key: card.id,
      class: `${row.keyResult ? 'key-result' : 'objective'} ${statusClass(card.status)}${card.id === selected ? ' selected' : ''}`,
      'data-key': card.id,
      'aria-rowindex': index + 2,
      'aria-selected': card.id === selected ? 'true' : undefined,
      tabIndex: -1,
    },
    columns.map((column) => {
      const text = column.text(row);
      const isTitle = column.id === 'goal';
      return el(
        isTitle ? 'th' : 'td',
        {
          key: column.id,
          class: column.number ? 'number' : column.id,
          title: text,
          ...(isTitle && { scope: 'row' }),
        },
        column.id === 'status' && el('span', { class: 'mark' }, standalone(statusIcon(card.status))),
        isTitle ? el('button', { type: 'button', class: 'link' }, text) : text,
      );
    }),
  );
}

function spacer(key: string, rows: number): VNode | null {
  if (rows <= 0) return null;
  return el('tr', { key, 'aria-hidden': 'true' }, el('td', { style: { height: `${rows * ROW_HEIGHT}px` } }));
}
