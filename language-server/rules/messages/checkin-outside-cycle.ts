import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    before:
      '{date} is before {cycle} begins on {start}. Correct the date, or the cycle behind the objective.',
    after:
      '{date} is long after {cycle} ended on {end}. Correct the date, or the cycle behind the objective.',
  },
  pl: {
    before: '{date} to dzień przed początkiem cyklu {cycle} ({start}). Popraw datę albo cykl przy celu.',
    after: '{date} to dzień długo po końcu cyklu {cycle} ({end}). Popraw datę albo cykl przy celu.',
  },
  zh: {
    before: '{date} 早于 {cycle} 的开始日期 {start}。请更正日期，或目标后面的周期。',
    after: '{date} 距 {cycle} 的结束日期 {end} 已经很久。请更正日期，或目标后面的周期。',
  },
  sv: {
    before: '{date} är innan {cycle} börjar {start}. Rätta datumet eller perioden efter målet.',
    after: '{date} är långt efter att {cycle} slutade {end}. Rätta datumet eller perioden efter målet.',
  },
  ru: {
    before: '{date} — это до начала {cycle} ({start}). Исправьте дату или цикл у цели.',
    after: '{date} — это много позже конца {cycle} ({end}). Исправьте дату или цикл у цели.',
  },
});
