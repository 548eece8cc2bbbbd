import { defineMessages } from '../speak.ts';

/** What stands above objectives and key results. */
export const messages = defineMessages({
  en: {
    pace: 'pace {pace}',
    supporters: '{count, plural, one {# supports it} other {# support it}}',
    checkIn: 'check in',
  },
  pl: {
    pace: 'tempo {pace}',
    supporters: '{count, plural, one {# go wspiera} few {# go wspierają} other {# go wspiera}}',
    checkIn: 'zrób check-in',
  },
  zh: {
    pace: '进度要求 {pace}',
    supporters: '{count} 个支持它',
    checkIn: '检视',
  },
  sv: {
    pace: 'takt {pace}',
    supporters: '{count, plural, one {# stöder det} other {# stöder det}}',
    checkIn: 'stäm av',
  },
  ru: {
    pace: 'темп {pace}',
    supporters: '{count, plural, one {# поддерживает} few {# поддерживают} other {# поддерживают}}',
    checkIn: 'сделать чек-ин',
  },
});
