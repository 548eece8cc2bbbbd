import { defineMessages } from '../speak.ts';

/** `number` is the percentage as written. */
export const messages = defineMessages({
  en: {
    percent: '“{number}” hides how many that is. If you can, say the real number: from how many to how many.',
  },
  pl: {
    percent:
      '„{number}” ukrywa, ile to naprawdę jest. Jeśli się da, podaj liczbę bezwzględną: od ilu do ilu.',
  },
  zh: {
    percent: '“{number}”看不出实际是多少。如果可以，请写实际数字：从多少到多少。',
  },
  sv: {
    percent:
      '”{number}” döljer hur många det är. Skriv det verkliga antalet om det går: från hur många till hur många.',
  },
  ru: {
    percent:
      '«{number}» скрывает, сколько это на самом деле. Если можно, назовите само число: от скольких до скольких.',
  },
});
