import { defineMessages } from '../speak.ts';

/** What can be done about findings of every rule. */
export const messages = defineMessages({
  en: {
    onLine: 'Ignore {rule} on this line',
    inFile: 'Ignore {rule} in this file',
    off: 'Turn {rule} off in okr.config.json',
    explain: 'Explain “{term}” in the glossary',
    fixAll: 'Fix all that can be fixed safely',
    why: 'why',
    meaning: 'what {term} means',
  },
  pl: {
    onLine: 'Ignoruj {rule} w tym wierszu',
    inFile: 'Ignoruj {rule} w tym pliku',
    off: 'Wyłącz {rule} w okr.config.json',
    explain: 'Wyjaśnij „{term}” w słowniczku',
    fixAll: 'Popraw wszystko, co da się poprawić bezpiecznie',
    why: 'dlaczego',
    meaning: 'co znaczy {term}',
  },
  zh: {
    onLine: '在此行忽略 {rule}',
    inFile: '在此文件中忽略 {rule}',
    off: '在 okr.config.json 中关闭 {rule}',
    explain: '在术语表中解释“{term}”',
    fixAll: '修复所有可以安全修复的问题',
    why: '原因',
    meaning: '{term} 的含义',
  },
  sv: {
    onLine: 'Ignorera {rule} på den här raden',
    inFile: 'Ignorera {rule} i den här filen',
    off: 'Stäng av {rule} i okr.config.json',
    explain: 'Förklara ”{term}” i ordlistan',
    fixAll: 'Rätta allt som kan rättas säkert',
    why: 'varför',
    meaning: 'vad {term} betyder',
  },
  ru: {
    onLine: 'Не замечать {rule} в этой строке',
    inFile: 'Не замечать {rule} в этом файле',
    off: 'Отключить {rule} в okr.config.json',
    explain: 'Объяснить «{term}» в глоссарии',
    fixAll: 'Исправить всё, что можно исправить безопасно',
    why: 'почему',
    meaning: 'что значит {term}',
  },
});
