import { render } from 'preact';
import { drawCascade } from '../../../drawing/cascade/draw-cascade.ts';
import { pagesOf } from '../../../drawing/cascade/pages.ts';
import { shaper } from '../../../drawing/cascade/shape.ts';
import { el } from '../../../drawing/element.ts';
import { speechIn } from '../../../drawing/speech.ts';
import type { Measure } from '../../../drawing/text/measure.ts';
import type { Store } from './store.ts';

const MARGIN = 12;

/** Lays the cascade out for paper while it is printed: a branch a page, where it does not fit on one. */
export function printCascade(store: Store, measure: Measure): void {
  const sheets = document.body.appendChild(document.createElement('div'));
  sheets.className = 'sheets';
  window.addEventListener('beforeprint', () => {
    const { model, view } = store.shown;
    if (!model || view.view !== 'cascade') return;
    const speech = speechIn(model.surroundings.language);
    const titles = new Map(model.surroundings.units.map(({ name, title }) => [name, title]));
    const shape = shaper(view.audience, (name) => titles.get(name) ?? name, measure, speech);
    const look = {
      selected: null,
      reachable: null,
      advice: view.audience === 'all',
      direction: view.direction,
      detail: 'full',
      speech,
    } as const;
    render(
      el(
        'div',
        {},
        pagesOf(model, { ...view, collapsed: [] }, shape).map((scene, i) => {
          const box = [-MARGIN, -MARGIN, scene.width + 2 * MARGIN, scene.height + 2 * MARGIN];
          return el(
            'svg',
            { key: i, class: 'drawing sheet', viewBox: box.map(Math.round).join(' ') },
            drawCascade(scene, look, measure),
          );
        }),
      ),
      sheets,
    );
  });
  window.addEventListener('afterprint', () => render(null, sheets));
}
