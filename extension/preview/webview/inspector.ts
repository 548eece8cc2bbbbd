import { component, el, type VNode } from '../../../drawing/element.ts';
import { objectiveKey } from '../../../drawing/goal-key.ts';
import { standalone, statusIcon } from '../../../drawing/icon.ts';
import type { Band, GoalKey, KeyResultCard, ObjectiveCard, PreviewModel } from '../../../drawing/model.ts';
import { counted, outOfTen, percent, statusClass, statusLabel, wayOf } from '../../../drawing/words.ts';
import { button, iconButton } from './controls.ts';
import { Retitle } from './retitle.ts';
import type { Store } from './store.ts';

/** All there is to say about the selected goal, and what can be done with it. */
export function inspector(
  model: PreviewModel,
  goal: GoalKey,
  focus: GoalKey | null,
  store: Store,
): VNode | null {
  const objective = model.objectives.find(({ id }) => id === objectiveKey(goal));
  if (!objective) return null;
  const keyResult = objective.keyResults.find(({ id }) => id === goal);
  const card = keyResult ?? objective;
  const { host } = store;
  return el(
    'section',
    { class: `inspector ${statusClass(card.status)}`, 'aria-label': 'Selected goal' },
    el(
      'div',
      { class: 'said' },
      host.edits
        ? component(Retitle, {
            key: goal,
            title: card.title,
            retitle: (title) => host.send({ type: 'retitle', goal, title }),
          })
        : el('h2', {}, card.title),
      el(
        'p',
        {},
        el('span', { class: 'mark' }, standalone(statusIcon(card.status))),
        el('strong', {}, statusLabel(card.status)),
        ` · ${factsOf(card).join(' · ')}`,
      ),
      el('p', { class: 'muted' }, `${card.reason}${findingsOf(card)}`),
      'because' in card && card.because && el('p', { class: 'because' }, card.because),
    ),
    el(
      'div',
      { class: 'doing' },
      host.edits && [
        button('Check in', () => host.send({ type: 'checkIn', goal })),
        button('Align…', () => host.send({ type: 'pickAlignment', from: goal, title: card.title })),
        button('Go to text', () => host.send({ type: 'open', goal, enter: true })),
      ],
      focus === objective.id
        ? button('Show everything', () => store.view({ focus: null, camera: null }))
        : button('Only this branch', () => store.view({ focus: objective.id, camera: null })),
      iconButton('close', 'Close', () => store.select(null)),
    ),
  );
}

function factsOf(card: ObjectiveCard | KeyResultCard): string[] {
  const share = 'keyResults' in card ? `score ${percent(card.score)}` : wayOf(card);
  return [
    share,
    card.pace === null ? '' : `expected by today ${percent(card.pace)}`,
    card.confidence === null ? '' : `confidence ${outOfTen(card.confidence)}`,
    card.forecast === null ? '' : `ends at ${ending(card.forecast)} if it goes on like this`,
  ].filter(Boolean);
}

function ending({ value, low, high }: Band): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? percent(value) : `${percent(value)} (${from} to ${to})`;
}

function findingsOf({ findings }: ObjectiveCard | KeyResultCard): string {
  return findings ? ` · ${counted(findings.count, 'finding')}` : '';
}
