import { defineMessages } from '../speak.ts';

/** `title` is the other one’s. */
export const messages = defineMessages({
  en: {
    twin: 'Nearly the same as “{title}” in the same cycle: keep one of them, or say what is different.',
    copy: 'This repeats the key result “{title}” that it supports. Say what this team will change to move it.',
    other: 'The other objective',
  },
  pl: {
    twin: 'Prawie to samo co „{title}” w tym samym cyklu: zostaw jeden albo napisz, czym się różnią.',
    copy: 'To powtarza kluczowy rezultat „{title}”, który wspiera. Napisz, co ten zespół zmieni, żeby go poruszyć.',
    other: 'Drugi cel',
  },
  zh: {
    twin: '与同一周期的“{title}”几乎相同：请保留一个，或写明区别。',
    copy: '这只是重复了它所支持的关键结果“{title}”。请写明这个团队要改变什么来推动它。',
    other: '另一个目标',
  },
  sv: {
    twin: 'Nästan samma som ”{title}” i samma period: behåll ett av dem, eller skriv vad som skiljer.',
    copy: 'Det här upprepar nyckelresultatet ”{title}” som det stöder. Skriv vad det här teamet ska ändra för att flytta det.',
    other: 'Det andra målet',
  },
  ru: {
    twin: 'Почти то же, что «{title}» в том же цикле: оставьте одну или напишите, в чём разница.',
    copy: 'Это повторяет ключевой результат «{title}», который поддерживает. Напишите, что изменит эта команда, чтобы его сдвинуть.',
    other: 'Другая цель',
  },
});
