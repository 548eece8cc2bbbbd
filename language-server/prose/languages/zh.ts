import { zhUnits } from '../../model/unit-words/zh.ts';
import type { LanguageData } from './language-data.ts';

/** 中文. */
export const zh: LanguageData = {
  code: 'zh',
  name: '中文',
  detect: { script: 'han' },
  writing: { spaced: false, decimal: '.' },
  unitWords: zhUnits,
};
