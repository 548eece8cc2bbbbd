import { foldedAll } from '../../../drawing/cascade/fold.ts';
import { el, type VNode } from '../../../drawing/element.ts';
import { isNarrowed } from '../../../drawing/filter.ts';
import { type IconName, standalone } from '../../../drawing/icon.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { type Audience, type Filter, NO_FILTER, type ViewName } from '../../../drawing/view-state.ts';
import { choicesOf } from './choices.ts';
import { button, type Choice, chooser, iconButton, toggle } from './controls.ts';
import type { Stage } from './stage.ts';
import type { Shown, Store } from './store.ts';

const VIEWS: readonly { readonly view: ViewName; readonly label: string; readonly icon: IconName }[] = [
  { view: 'cascade', label: 'Cascade', icon: 'type-hierarchy-sub' },
  { view: 'table', label: 'Table', icon: 'table' },
  { view: 'timeline', label: 'Timeline', icon: 'graph-line' },
  { view: 'scorecard', label: 'Scorecard', icon: 'dashboard' },
];

const AUDIENCES: readonly (Choice & { readonly value: Audience })[] = [
  { value: 'board', label: 'For the board', description: 'Objectives alone' },
  { value: 'leads', label: 'For leads', description: 'Objectives with their key results' },
  { value: 'all', label: 'For everyone', description: 'With what the coach has found' },
];

/** Which view, for whom, and what of it. */
export function toolbar(
  { view, pinned }: Shown,
  model: PreviewModel,
  store: Store,
  stage: () => Stage | null,
): VNode {
  const cascade = view.view === 'cascade';
  return el(
    'header',
    { class: 'toolbar' },
    el(
      'div',
      { class: 'bar' },
      el(
        'div',
        { role: 'tablist', 'aria-label': 'Views', class: 'tabs', onKeyDown: walkTabs },
        VIEWS.map(tab),
      ),
      el('div', { class: 'spacer' }),
      el(
        'div',
        { role: 'toolbar', 'aria-label': 'Drawing', class: 'tools' },
        chooser('Audience', view.audience, AUDIENCES, (audience) =>
          store.view({ audience: audience as Audience }),
        ),
        cascade && [
          toggle('type-hierarchy', 'From top to bottom', view.direction === 'down', (down) =>
            store.view({ direction: down ? 'down' : 'right', camera: null }),
          ),
          iconButton('collapse-all', 'Fold all', () =>
            store.view({ collapsed: foldedAll(model), camera: null }),
          ),
          iconButton('expand-all', 'Unfold all', () => store.view({ collapsed: [], camera: null })),
          iconButton('zoom-out', 'Zoom out', () => stage()?.enlarge(0.8)),
          iconButton('zoom-in', 'Zoom in', () => stage()?.enlarge(1.25)),
          iconButton('screen-full', 'Fit everything', () => stage()?.fit()),
        ],
        store.host.edits && [
          iconButton('export', 'Export…', () => store.host.send({ type: 'export' })),
          toggle('pin', 'Pin: do not follow the editor', pinned, (on) => {
            store.host.send({ type: 'pin', pinned: on });
          }),
        ],
      ),
    ),
    filters(view.filter, model, store),
  );

  function tab({ view: name, label, icon }: (typeof VIEWS)[number]): VNode {
    const selected = view.view === name;
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

function filters(filter: Filter, model: PreviewModel, store: Store): VNode {
  const choices = choicesOf(model);
  const set = (change: Partial<Filter>): void => store.view({ filter: { ...filter, ...change } });
  return el(
    'div',
    { role: 'search', 'aria-label': 'Filter', class: 'bar filters' },
    el('vscode-textfield', {
      class: 'search',
      label: 'Filter by words',
      placeholder: 'Filter',
      value: filter.text,
      onInput: (event: Event) => set({ text: (event.currentTarget as HTMLInputElement).value }),
    }),
    chooser('Cycle', filter.cycle, choices.cycles, (cycle) => set({ cycle })),
    chooser('Team', filter.team, choices.teams, (team) => set({ team })),
    chooser('Owner', filter.owner, choices.owners, (owner) => set({ owner })),
    chooser('Status', filter.status, choices.statuses, (status) =>
      set({ status: status as Filter['status'] }),
    ),
    isNarrowed(filter) && button('Clear filter', () => store.view({ filter: NO_FILTER })),
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
