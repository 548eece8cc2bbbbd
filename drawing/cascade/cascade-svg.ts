import { renderToString } from 'preact-render-to-string';
import { el } from '../element.ts';
import type { PreviewModel } from '../model.ts';
import type { Palette } from '../palette.ts';
import { type Speech, speechIn } from '../speech.ts';
import { drawingStyle } from '../style.ts';
import type { Measure } from '../text/measure.ts';
import type { ViewState } from '../view-state.ts';
import { drawCascade } from './draw-cascade.ts';
import { type Scene, sceneOf } from './scene.ts';
import { shaper } from './shape.ts';

const MARGIN = 32;

/** The cascade as an SVG file that needs nothing else: every text is a text, every colour is written out. */
export function cascadeSvg(
  model: PreviewModel,
  state: Pick<ViewState, 'filter' | 'collapsed' | 'focus' | 'direction' | 'audience'>,
  palette: Palette,
  measure: Measure,
): string {
  const { units, project, language } = model.surroundings;
  const titles = new Map(units.map(({ name, title }) => [name, title]));
  const speech = speechIn(language);
  const shape = shaper(state.audience, (name) => titles.get(name) ?? name, measure, speech);
  const scene = sceneOf(model, state, shape);
  return sceneSvg(scene, project || speech.say('okrs'), { ...state, speech }, palette, measure);
}

/** A scene as an SVG file. */
export function sceneSvg(
  scene: Scene,
  title: string,
  { audience, direction, speech }: Pick<ViewState, 'audience' | 'direction'> & { readonly speech: Speech },
  palette: Palette,
  measure: Measure,
): string {
  const width = Math.ceil(scene.width + 2 * MARGIN);
  const height = Math.ceil(scene.height + 2 * MARGIN);
  const svg = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'drawing',
      lang: speech.language,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    el('title', {}, title),
    el('style', { dangerouslySetInnerHTML: { __html: drawingStyle(palette) } }),
    el('rect', { width, height, fill: palette.background }),
    el(
      'g',
      { transform: `translate(${MARGIN},${MARGIN})` },
      drawCascade(
        scene,
        {
          selected: null,
          reachable: null,
          advice: audience === 'all',
          direction,
          detail: 'full',
          speech,
        },
        measure,
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inXml(renderToString(svg))}\n`;
}

/** What XML cannot hold, and what a terminal would obey, is shown as `�`: a picture with it could not be opened. */
function inXml(text: string): string {
  return text.toWellFormed().replaceAll(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD');
}
