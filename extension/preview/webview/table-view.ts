import { component, el, type VNode } from '../../../drawing/element.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { speechIn } from '../../../drawing/speech.ts';
import { columnsFor } from '../../../drawing/table/columns.ts';
import { drawTable, ROW_HEIGHT } from '../../../drawing/table/draw-table.ts';
import { asTabs, rowsOf } from '../../../drawing/table/rows.ts';
import { button } from './controls.ts';
import { Scroller } from './scroller.ts';
import type { Shown, Store } from './store.ts';
import { evenStarts } from './window-of.ts';

/** All objectives and key results in a table that can be sorted and copied into a spreadsheet. */
export function tableView(model: PreviewModel, { view, selected, looks }: Shown, store: Store): VNode {
  const speech = speechIn(model.surroundings.language);
  const { say } = speech;
  const columns = columnsFor(model.surroundings.units, speech).filter(
    ({ id }) => view.audience === 'all' || id !== 'findings',
  );
  const rows = rowsOf(model, view, columns, speech.language);
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
      el('span', { class: 'muted' }, say('rowCount', { count: rows.length })),
      button(say('copyTable'), () => store.host.send({ type: 'copy', text: asTabs(rows, columns) })),
    ),
    component(Scroller, {
      key: 'table',
      store,
      starts: evenStarts(rows.length, ROW_HEIGHT),
      above: ROW_HEIGHT,
      selectedItem,
      looks,
      label: say('goals'),
      draw: (part) =>
        drawTable(rows, columns, {
          label: say('objectivesAndKeyResults'),
          selected,
          sort: view.sort,
          ...part,
          sortBy,
        }),
    }),
  );
}
