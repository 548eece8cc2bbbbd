import { el, type VNode } from '../../../drawing/element.ts';
import { standalone } from '../../../drawing/icon.ts';
import type { Problem } from '../../../drawing/model.ts';
import { NO_FILTER } from '../../../drawing/view-state.ts';
import { button } from './controls.ts';
import type { Host } from './host.ts';
import type { Store } from './store.ts';

/** Where the text cannot be read: the picture is that of before. */
export function problemBadge(problems: readonly Problem[], host: Host): VNode | null {
  const [first] = problems;
  if (!first) return null;
  const { uri, file, line, character, message } = first;
  const more = problems.length > 1 ? `, and in ${problems.length - 1} more` : '';
  return el(
    'button',
    {
      class: 'problem',
      type: 'button',
      title: message,
      onClick: () => host.send({ type: 'openPlace', uri, line, character }),
    },
    standalone('error'),
    el('span', {}, `${file}, line ${line}${more}: ${message}`),
  );
}

/** What there is to see when there is nothing to see. */
export function emptiness(narrowed: boolean, store: Store): VNode {
  if (narrowed)
    return el(
      'div',
      { class: 'empty' },
      standalone('search'),
      el('h2', {}, 'No objective is like that'),
      el('p', {}, 'Nothing fits the filter that is set.'),
      button('Show all objectives', () => store.view({ filter: NO_FILTER, focus: null, camera: null })),
    );
  return el(
    'div',
    { class: 'empty' },
    standalone('target'),
    el('h2', {}, 'No objectives yet'),
    el('p', {}, 'Write one in an .okr file, and it appears here while you type:'),
    el(
      'pre',
      {},
      'okrs for bakery in 2026-Q1\n\nobjective fresh "Bread that people cross the town for" {\n  kr guests "Guests a week" from 300 to 450\n}',
    ),
  );
}
