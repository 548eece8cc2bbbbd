import { cascadeSvg } from '../../../drawing/cascade/cascade-svg.ts';
import { DARK, LIGHT } from '../../../drawing/palette.ts';
import { estimate, remembering } from '../../../drawing/text/measure.ts';
import { START } from '../../../drawing/view-state.ts';
import { ok } from '../../model/result.ts';
import type { Exporter } from './formats.ts';
import { filterOf, previewModel } from './preview-model.ts';

/** The cascade, drawn by what draws it in the editor. */
export const svg: Exporter = ({ read, options }) => {
  const state = {
    ...START,
    filter: filterOf(options),
    audience: options.for,
    direction: options.direction,
  };
  const palette = options.theme === 'dark' ? DARK : LIGHT;
  return ok(cascadeSvg(previewModel(read, options.lang), state, palette, remembering(estimate)));
};
