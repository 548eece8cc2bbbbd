import { defineMessages } from '../speak.ts';

/** `keyResults` is a list in the language. */
export const messages = defineMessages({
  en: {
    twice:
      'There is another check-in of {date} on {keyResults}. Keep the one that holds, or correct the date.',
    order: '{date} stands out of order among the check-ins on this objective. Correct the date, or move it.',
  },
  pl: {
    twice: 'Jest już check-in z {date} dla: {keyResults}. Zostaw ten właściwy albo popraw datę.',
    order: '{date} stoi nie po kolei wśród check-inów tego celu. Popraw datę albo przenieś wpis.',
  },
  zh: {
    twice: '{date} 已经有一次针对 {keyResults} 的检视。请保留正确的那一个，或更正日期。',
    order: '{date} 在这个目标的检视中顺序不对。请更正日期，或移动它。',
  },
  sv: {
    twice:
      'Det finns en annan avstämning {date} för {keyResults}. Behåll den som gäller, eller rätta datumet.',
    order:
      '{date} står i fel ordning bland avstämningarna för det här målet. Rätta datumet eller flytta den.',
  },
  ru: {
    twice: 'За {date} уже есть чек-ин по {keyResults}. Оставьте верный или исправьте дату.',
    order: '{date} стоит не по порядку среди чек-инов этой цели. Исправьте дату или переставьте запись.',
  },
});
