import { ruUnits } from '../../model/unit-words/ru.ts';
import type { LanguageData } from './language-data.ts';

/** Русский. */
export const ru: LanguageData = {
  code: 'ru',
  name: 'Русский',
  detect: { script: 'cyrillic' },
  writing: { decimal: ',' },
  unitWords: ruUnits,
};
