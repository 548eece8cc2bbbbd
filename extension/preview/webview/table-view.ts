import { component, el, type VNode } from '../../../drawing/element.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { columnsFor } from '../../../drawing/table/columns.ts';
import { drawTable, ROW_HEIGHT } from '../../../drawing/table/draw-table.ts';
import { asTabs, rowsOf } from '../../../drawing/table/rows.ts';
import { counted } from '../../../drawing/words.ts';
import { button } from './controls.ts';
import { Scroller } from './scroller.ts';
import type { Shown, Store } from './store.ts';
import { evenStarts } from './window-of.ts';

/** All objectives and key results in a table that can be sorted and copied into a spreadsheet. */
export function tableView(model: PreviewModel, { view, selected, looks }: Shown, store: Store): VNode {
  const columns = columnsFor(model.surroundings.units).filter(
    ({ id }) => view.audience === 'all' || id !== 'findings',
  );
  const rows = rowsOf(model, view, columns);
  const selectedItem = rows.findIndex(({ objective, keyResult }) => (keyResult ?? objective).id === selected);
  const sortBy = (column: string): void => {
    const { sort } = view;
    const same = sort?.column === column;
    store.view({ sort: same && sort.descending ? null : { column, descending: same } });
  };
  return el(
    'div',
    { class: 'listed' },
    el(
      'div',
      { class: 'strip' },
      el('span', { class: 'muted' }, counted(rows.length, 'row')),
      button('Copy table', () => store.host.send({ type: 'copy', text: asTabs(rows, columns) })),
    ),
    component(Scroller, {
      key: 'table',
      store,
      starts: evenStarts(rows.length, ROW_HEIGHT),
      above: ROW_HEIGHT,
      selectedItem,
      looks,
      draw: (part) => drawTable(rows, columns, { selected, sort: view.sort, ...part, sortBy }),
    }),
  );
}
