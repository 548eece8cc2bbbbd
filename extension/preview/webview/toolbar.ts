import { foldedAll } from '../../../drawing/cascade/fold.ts';
import { el, type VNode } from '../../../drawing/element.ts';
import { isNarrowed } from '../../../drawing/filter.ts';
import { type IconName, standalone } from '../../../drawing/icon.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import type { Speech } from '../../../drawing/speech.ts';
import { type Audience, type Filter, NO_FILTER, type ViewName } from '../../../drawing/view-state.ts';
import { choicesOf } from './choices.ts';
import { button, type Choice, chooser, iconButton, toggle } from './controls.ts';
import type { Stage } from './stage.ts';
import type { Shown, Store } from './store.ts';

const VIEWS: readonly { readonly view: ViewName; readonly icon: IconName }[] = [
  { view: 'cascade', icon: 'type-hierarchy-sub' },
  { view: 'table', icon: 'table' },
  { view: 'timeline', icon: 'graph-line' },
  { view: 'scorecard', icon: 'dashboard' },
];

function audiences({ say }: Speech): readonly (Choice & { readonly value: Audience })[] {
  return [
    { value: 'board', label: say('board'), description: say('boardSees') },
    { value: 'leads', label: say('leads'), description: say('leadsSee') },
    { value: 'all', label: say('everyone'), description: say('everyoneSees') },
  ];
}

/** Which view, for whom, and what of it. */
export function toolbar(
  { view, pinned }: Shown,
  model: PreviewModel,
  store: Store,
  stage: () => Stage | null,
  speech: Speech,
): VNode {
  const { say } = speech;
  const readers = audiences(speech);
  const cascade = view.view === 'cascade';
  return el(
    'header',
    { class: 'toolbar' },
    el(
      'div',
      { class: 'bar' },
      el(
        'div',
        { role: 'tablist', 'aria-label': say('views'), class: 'tabs', onKeyDown: walkTabs },
        VIEWS.map(tab),
      ),
      el('div', { class: 'spacer' }),
      el(
        'div',
        { role: 'toolbar', 'aria-label': say('tools'), class: 'tools' },
        chooser(
          say('audience'),
          view.audience,
          readers,
          (audience) => store.view({ audience: audience as Audience }),
          readers.reduce((a, { label: b }) => (b.length > a.length ? b : a), ''),
        ),
        cascade && [
          toggle('type-hierarchy', say('downwards'), view.direction === 'down', (down) =>
            store.view({ direction: down ? 'down' : 'right', camera: null }),
          ),
          iconButton('collapse-all', say('foldAll'), () =>
            store.view({ collapsed: foldedAll(model), camera: null }),
          ),
          iconButton('expand-all', say('unfoldAll'), () => store.view({ collapsed: [], camera: null })),
          iconButton('zoom-out', say('zoomOut'), () => stage()?.enlarge(0.8)),
          iconButton('zoom-in', say('zoomIn'), () => stage()?.enlarge(1.25)),
          iconButton('screen-full', say('fit'), () => stage()?.fit()),
        ],
        store.host.edits && [
          iconButton('export', say('export'), () => store.host.send({ type: 'export' })),
          toggle('pin', say('pin'), pinned, (on) => {
            store.host.send({ type: 'pin', pinned: on });
          }),
        ],
      ),
    ),
    filters(view.filter, model, store, speech),
  );

  function tab({ view: name, icon }: (typeof VIEWS)[number]): VNode {
    const selected = view.view === name;
    const label = say(name);
    return el(
      'button',
      {
        key: name,
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': selected ? 'true' : 'false',
        'aria-controls': 'view',
        tabIndex: selected ? 0 : -1,
        title: label,
        onClick: () => store.view({ view: name }),
      },
      standalone(icon),
      el('span', {}, label),
    );
  }
}

function filters(filter: Filter, model: PreviewModel, store: Store, speech: Speech): VNode {
  const { say } = speech;
  const choices = choicesOf(model, speech);
  const set = (change: Partial<Filter>): void => store.view({ filter: { ...filter, ...change } });
  return el(
    'div',
    { role: 'search', 'aria-label': say('filter'), class: 'bar filters' },
    el('vscode-textfield', {
      class: 'search',
      label: say('filterByWords'),
      placeholder: say('filter'),
      value: filter.text,
      onInput: (event: Event) => set({ text: (event.currentTarget as HTMLInputElement).value }),
    }),
    chooser(say('cycle'), filter.cycle, choices.cycles, (cycle) => set({ cycle })),
    chooser(say('team'), filter.team, choices.teams, (team) => set({ team })),
    chooser(say('owner'), filter.owner, choices.owners, (owner) => set({ owner })),
    chooser(say('status'), filter.status, choices.statuses, (status) =>
      set({ status: status as Filter['status'] }),
    ),
    isNarrowed(filter) && button(say('clearFilter'), () => store.view({ filter: NO_FILTER })),
  );
}

/** Arrow keys go from tab to tab, as in every list of tabs. */
function walkTabs(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const tabs = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  const next = tabs[(at + step + tabs.length) % tabs.length];
  next?.click();
  next?.focus();
  event.preventDefault();
}
