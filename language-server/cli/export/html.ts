import { readFileSync } from 'node:fs';
import { page } from '../../../drawing/page.ts';
import { failed, ok } from '../../model/result.ts';
import type { Exporter } from './formats.ts';
import { filterOf, previewModel } from './preview-model.ts';

/** Where the preview's program lies: beside the pieces of this one, or in what was built, seen from the sources. */
const PLACES = ['../preview', '../../../dist/preview'];

/** The preview as a page that carries everything with it. */
export const html: Exporter = ({ read, options }) => {
  const script = built('.js');
  const style = built('.css');
  if (script === undefined || style === undefined)
    return failed('the preview’s program is not beside this one: install it anew');
  const state = { filter: filterOf(options), audience: options.for, direction: options.direction };
  return ok(page(previewModel(read, options.lang), state, { script, style }));
};

function built(ending: string): string | undefined {
  for (const place of PLACES) {
    try {
      const text = readFileSync(new URL(`${place}${ending}`, import.meta.url), 'utf8');
      return text.replace(/^.*[#@] sourceMappingURL=.*$/gm, '');
    } catch {
      // The other place has it.
    }
  }
  return undefined;
}
