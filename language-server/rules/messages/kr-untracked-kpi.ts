import { defineMessages } from '../speak.ts';

/** `kpi` is its name. */
export const messages = defineMessages({
  en: {
    track: 'There is a KPI {kpi} for this: track it, and its readings keep the key result up to date.',
    fix: 'Track {kpi}',
  },
  pl: {
    track: 'Jest już KPI {kpi}: śledź go (tracks), a jego odczyty będą aktualizować kluczowy rezultat.',
    fix: 'Śledź {kpi}',
  },
  zh: {
    track: '已有 KPI {kpi}：跟踪它，关键结果就会随其读数更新。',
    fix: '跟踪 {kpi}',
  },
  sv: {
    track:
      'Det finns en KPI {kpi} för detta: följ den, så håller dess avläsningar nyckelresultatet aktuellt.',
    fix: 'Följ {kpi}',
  },
  ru: {
    track: 'Для этого есть KPI {kpi}: отслеживайте его, и его значения будут обновлять ключевой результат.',
    fix: 'Отслеживать {kpi}',
  },
});
