import { defineMessages } from '../speak.ts';

/** `date` is the deadline, `start` and `end` the cycle’s days. */
export const messages = defineMessages({
  en: {
    after:
      '{date} is after the cycle’s last day, {end}: within the cycle nobody will know. Take a day up to then, or move it to a later cycle.',
    before: '{date} is before the cycle’s first day, {start}. Take a day within the cycle.',
    clamp: 'Change to {day}',
  },
  pl: {
    after:
      '{date} wypada po ostatnim dniu cyklu ({end}): w tym cyklu nikt się nie dowie. Wybierz wcześniejszy dzień albo przenieś to do późniejszego cyklu.',
    before: '{date} wypada przed pierwszym dniem cyklu ({start}). Wybierz dzień w cyklu.',
    clamp: 'Zmień na {day}',
  },
  zh: {
    after: '{date} 晚于周期最后一天 {end}：在本周期内无法知道结果。请选更早的日期，或移到之后的周期。',
    before: '{date} 早于周期第一天 {start}。请选周期内的日期。',
    clamp: '改为 {day}',
  },
  sv: {
    after:
      '{date} ligger efter periodens sista dag, {end}: inom perioden får ingen veta. Välj en tidigare dag, eller flytta det till en senare period.',
    before: '{date} ligger före periodens första dag, {start}. Välj en dag inom perioden.',
    clamp: 'Ändra till {day}',
  },
  ru: {
    after:
      '{date} — после последнего дня цикла ({end}): в этом цикле никто не узнает. Выберите день раньше или перенесите в следующий цикл.',
    before: '{date} — до первого дня цикла ({start}). Выберите день внутри цикла.',
    clamp: 'Изменить на {day}',
  },
});
