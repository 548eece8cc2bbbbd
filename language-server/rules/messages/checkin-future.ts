import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: { future: '{date} has not come yet: today is {today}. Correct the date.' },
  pl: { future: 'Dzień {date} jeszcze nie nadszedł: dziś jest {today}. Popraw datę.' },
  zh: { future: '{date} 还没有到：今天是 {today}。请更正日期。' },
  sv: { future: '{date} har inte kommit än: i dag är det {today}. Rätta datumet.' },
  ru: { future: 'День {date} ещё не наступил: сегодня {today}. Исправьте дату.' },
});
