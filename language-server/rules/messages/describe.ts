import { defineMessages } from '../speak.ts';

/** What one line about a thing says beside the words of the file. */
export const messages = defineMessages({
  en: {
    untitled: '(no title yet)',
    checkIn: 'Check-in',
    milestones: '{count, plural, one {# milestone} other {# milestones}}',
    readings: '{count, plural, one {# reading} other {# readings}}',
    readOn: '{value} on {date}',
  },
  pl: {
    untitled: '(jeszcze bez tytułu)',
    checkIn: 'Check-in',
    milestones: '{count, plural, one {# etap} few {# etapy} other {# etapów}}',
    readings: '{count, plural, one {# odczyt} few {# odczyty} other {# odczytów}}',
    readOn: '{value} dnia {date}',
  },
  zh: {
    untitled: '（尚无标题）',
    checkIn: '检视',
    milestones: '{count} 个里程碑',
    readings: '{count} 次读数',
    readOn: '{date}：{value}',
  },
  sv: {
    untitled: '(ingen titel än)',
    checkIn: 'Avstämning',
    milestones: '{count, plural, one {# etapp} other {# etapper}}',
    readings: '{count, plural, one {# mätning} other {# mätningar}}',
    readOn: '{value} den {date}',
  },
  ru: {
    untitled: '(пока без названия)',
    checkIn: 'Чек-ин',
    milestones: '{count, plural, one {# этап} few {# этапа} other {# этапов}}',
    readings: '{count, plural, one {# замер} few {# замера} other {# замеров}}',
    readOn: '{value} на {date}',
  },
});
