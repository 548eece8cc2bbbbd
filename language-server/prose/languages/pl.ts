import { plUnits } from '../../model/unit-words/pl.ts';
import type { LanguageData } from './language-data.ts';

/** Polski. */
export const pl: LanguageData = {
  code: 'pl',
  name: 'Polski',
  detect: {
    script: 'latin',
    letters: 'ąćęłńśźż',
    words:
      'i, w, na, z, do, o, się, nie, dla, przez, oraz, po, od, co, za, jest, ze, liczby, liczbę, zwiększyć, zmniejszyć',
  },
  writing: { decimal: ',' },
  unitWords: plUnits,
};
