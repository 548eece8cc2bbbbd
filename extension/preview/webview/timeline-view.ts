import { component, el, type VNode } from '../../../drawing/element.ts';
import { matcher } from '../../../drawing/filter.ts';
import { objectiveKey } from '../../../drawing/goal-key.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { speechIn } from '../../../drawing/speech.ts';
import { axisFor, boundaries } from '../../../drawing/timeline/axis.ts';
import { dayOf } from '../../../drawing/timeline/calendar.ts';
import { drawTimeline, heightOfGoal, YEAR_HEIGHT } from '../../../drawing/timeline/draw-timeline.ts';
import { Scroller } from './scroller.ts';
import type { Shown, Store } from './store.ts';

/** What is left beside the titles. */
function chartWidth(width: number): number {
  const titles = width <= 720 ? 160 : 240;
  return Math.max(240, Math.min(1100, width - titles - 50));
}

/** Every key result over time, under the wheel of the year. */
export function timelineView(model: PreviewModel, { view, selected, looks }: Shown, store: Store): VNode {
  const { units, cycles, today, language } = model.surroundings;
  const speech = speechIn(language);
  const { say } = speech;
  const matches = matcher(view.filter, units);
  const objectives = model.objectives.filter(
    (one) => !one.dropped && matches(one) && (view.focus === null || one.id === view.focus),
  );
  const axis = axisFor(objectives, cycles);
  if (!axis) return el('div', { class: 'empty' }, el('h2', {}, say('noTime')), el('p', {}, say('noTimeHow')));
  const board = view.audience === 'board';
  const starts = [0];
  for (const objective of objectives) starts.push(starts.at(-1)! + heightOfGoal(objective, board));
  return component(Scroller, {
    key: 'timeline',
    store,
    starts,
    above: YEAR_HEIGHT,
    selectedItem: selected === null ? -1 : objectives.findIndex(({ id }) => id === objectiveKey(selected)),
    looks,
    label: say('goals'),
    draw: ({ from, to }, width) =>
      drawTimeline({
        objectives,
        cycles,
        today,
        frame: {
          axis: { ...axis, width: chartWidth(width) },
          boundaries: boundaries(cycles, axis),
          today: dayOf(today),
          speech,
        },
        from,
        to,
        starts,
        selected,
        board,
      }),
  });
}
