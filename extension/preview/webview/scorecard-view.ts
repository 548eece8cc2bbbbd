import { component, el, type VNode } from '../../../drawing/element.ts';
import { matcher } from '../../../drawing/filter.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { drawScorecard } from '../../../drawing/scorecard/draw-scorecard.ts';
import { speechIn } from '../../../drawing/speech.ts';
import { Scroller } from './scroller.ts';
import type { Shown, Store } from './store.ts';

/** KPIs by perspective and what moves them, between what the company is there for and its pillars. */
export function scorecardView(model: PreviewModel, { view, selected, looks }: Shown, store: Store): VNode {
  const { companies, units, language } = model.surroundings;
  const speech = speechIn(language);
  const { say } = speech;
  const { kpis } = model;
  if (
    kpis.length === 0 &&
    companies.every(({ pillars, mission, vision }) => !pillars.length && !mission && !vision)
  )
    return el(
      'div',
      { class: 'empty' },
      el('h2', {}, say('noStrategy')),
      el('p', {}, say('noStrategyHow')),
      el(
        'pre',
        {},
        `kpi loyalty "${say('exampleKpi')}" {\n  perspective customer\n  healthy at least 60%\n  2026-01-31: 58%\n}`,
      ),
    );
  const matches = matcher(view.filter, units);
  const objectives = model.objectives.filter((one) => !one.dropped && matches(one));
  return component(Scroller, {
    key: 'scorecard',
    store,
    starts: [0, 0],
    above: 0,
    selectedItem: -1,
    looks,
    label: say('goals'),
    draw: () => drawScorecard({ companies, kpis, objectives, selected, speech }),
  });
}
