import { component, el, type VNode } from '../../../drawing/element.ts';
import { objectiveKey } from '../../../drawing/goal-key.ts';
import { standalone, statusIcon } from '../../../drawing/icon.ts';
import type { Band, GoalKey, KeyResultCard, ObjectiveCard, PreviewModel } from '../../../drawing/model.ts';
import type { Speech } from '../../../drawing/speech.ts';
import { statusClass, statusLabel } from '../../../drawing/status.ts';
import { wayOf } from '../../../drawing/way.ts';
import { button, iconButton } from './controls.ts';
import { Retitle } from './retitle.ts';
import type { Store } from './store.ts';

/** All there is to say about the selected goal, and what can be done with it. */
export function inspector(
  model: PreviewModel,
  goal: GoalKey,
  focus: GoalKey | null,
  store: Store,
  speech: Speech,
): VNode | null {
  const { say } = speech;
  const objective = model.objectives.find(({ id }) => id === objectiveKey(goal));
  if (!objective) return null;
  const keyResult = objective.keyResults.find(({ id }) => id === goal);
  const card = keyResult ?? objective;
  const { host } = store;
  return el(
    'section',
    { class: `inspector ${statusClass(card.status)}`, 'aria-label': say('selected') },
    el(
      'div',
      { class: 'said' },
      host.edits
        ? component(Retitle, {
            key: goal,
            title: card.title,
            speech,
            retitle: (title) => host.send({ type: 'retitle', goal, title }),
          })
        : el('h2', {}, card.title),
      el(
        'p',
        {},
        el('span', { class: 'mark' }, standalone(statusIcon(card.status))),
        el('strong', {}, statusLabel(card.status, speech)),
        ` · ${factsOf(card, speech).join(' · ')}`,
      ),
      el(
        'p',
        { class: 'muted' },
        [card.reason, card.findings && say('findingCount', { count: card.findings.count })]
          .filter(Boolean)
          .join(' · '),
      ),
      'because' in card && card.because && el('p', { class: 'because' }, card.because),
    ),
    el(
      'div',
      { class: 'doing' },
      host.edits && [
        button(say('checkIn'), () => host.send({ type: 'checkIn', goal })),
        button(say('align'), () => host.send({ type: 'pickAlignment', from: goal, title: card.title })),
        button(say('goToText'), () => host.send({ type: 'open', goal, enter: true })),
      ],
      focus === objective.id
        ? button(say('showEverything'), () => store.view({ focus: null, camera: null }))
        : button(say('onlyBranch'), () => store.view({ focus: objective.id, camera: null })),
      iconButton('close', say('close'), () => store.select(null)),
    ),
  );
}

function factsOf(card: ObjectiveCard | KeyResultCard, speech: Speech): string[] {
  const { say, figure, outOfTen } = speech;
  return [
    'keyResults' in card ? say('scoreIs', { score: figure(card.score) }) : wayOf(card, speech),
    card.pace === null ? '' : say('expectedToday', { pace: figure(card.pace) }),
    card.confidence === null ? '' : say('confidenceIs', { confidence: outOfTen(card.confidence) }),
    card.forecast === null ? '' : say('endsAt', { forecast: ending(card.forecast, speech) }),
  ].filter(Boolean);
}

function ending({ value, low, high }: Band, { say, figure }: Speech): string {
  const [from, to] = [figure(low), figure(high)];
  return from === to ? figure(value) : say('band', { value: figure(value), low: from, high: to });
}
