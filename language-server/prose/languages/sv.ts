import { svUnits } from '../../model/unit-words/sv.ts';
import type { LanguageData } from './language-data.ts';

/** Svenska. */
export const sv: LanguageData = {
  code: 'sv',
  name: 'Svenska',
  detect: {
    script: 'latin',
    letters: 'åäö',
    words:
      'och, att, i, för, av, på, med, till, från, en, ett, som, är, vi, den, det, öka, minska, vår, våra, inom, antalet, minst, alla, senast',
  },
  writing: { decimal: ',' },
  unitWords: svUnits,
};
