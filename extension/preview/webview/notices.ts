import { el, type VNode } from '../../../drawing/element.ts';
import { standalone } from '../../../drawing/icon.ts';
import type { Problem } from '../../../drawing/model.ts';
import type { Speech } from '../../../drawing/speech.ts';
import { NO_FILTER } from '../../../drawing/view-state.ts';
import { button } from './controls.ts';
import type { Host } from './host.ts';
import type { Store } from './store.ts';

/** Where the text cannot be read: the picture is that of before. */
export function problemBadge(problems: readonly Problem[], host: Host, { say }: Speech): VNode | null {
  const [first] = problems;
  if (!first) return null;
  const { uri, file, line, character, message } = first;
  const more = problems.length - 1;
  return el(
    'button',
    {
      class: 'problem',
      type: 'button',
      title: message,
      onClick: () => host.send({ type: 'openPlace', uri, line, character }),
    },
    standalone('error'),
    el('span', {}, say(more === 0 ? 'problem' : 'problems', { file, line: String(line), more, message })),
  );
}

/** What there is to see when there is nothing to see. */
export function emptiness(narrowed: boolean, store: Store, { say }: Speech): VNode {
  if (narrowed)
    return el(
      'div',
      { class: 'empty' },
      standalone('search'),
      el('h2', {}, say('noMatch')),
      el('p', {}, say('noMatchWhy')),
      button(say('showAll'), () => store.view({ filter: NO_FILTER, focus: null, camera: null })),
    );
  return el(
    'div',
    { class: 'empty' },
    standalone('target'),
    el('h2', {}, say('nothing')),
    el('p', {}, say('nothingHow')),
    el(
      'pre',
      {},
      `okrs for bakery in 2026-Q1\n\nobjective fresh "${say('exampleObjective')}" {\n  kr guests "${say('exampleKeyResult')}" from 300 to 450\n}`,
    ),
  );
}
