import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    last: 'Every date here is {end}, the last day of the cycle. Give at least one key result or step an earlier date, so that you see in time how it goes.',
  },
  pl: {
    last: 'Wszystkie daty to {end}, ostatni dzień cyklu. Nadaj choć jednemu kluczowemu rezultatowi lub krokowi wcześniejszą datę, aby w porę zobaczyć, jak idzie.',
  },
  zh: {
    last: '这里所有日期都是周期的最后一天 {end}。请至少让一个关键结果或步骤提前到期，以便及时看到进展。',
  },
  sv: {
    last: 'Alla datum här är {end}, periodens sista dag. Ge minst ett nyckelresultat eller steg ett tidigare datum, så att ni i tid ser hur det går.',
  },
  ru: {
    last: 'Все даты здесь — {end}, последний день цикла. Дайте хотя бы одному ключевому результату или шагу более ранний срок, чтобы вовремя увидеть, как идут дела.',
  },
});
