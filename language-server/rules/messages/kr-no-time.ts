import { defineMessages } from '../speak.ts';

/** `count` key results have no date. */
export const messages = defineMessages({
  en: {
    none: '{count, plural, one {A key result here has} other {# key results here have}} no date, and the objective is in no cycle: say by when. A cycle for the objective counts for all of them.',
    in: 'Put the objective into {cycle}',
  },
  pl: {
    none: '{count, plural, one {Jeden kluczowy rezultat nie ma} few {# kluczowe rezultaty nie mają} other {# kluczowych rezultatów nie ma}} terminu, a cel nie należy do żadnego cyklu: napisz, do kiedy. Cykl celu obowiązuje je wszystkie.',
    in: 'Umieść cel w {cycle}',
  },
  zh: {
    none: '这里有 {count} 个关键结果没有日期，目标也不属于任何周期：请写明截止时间。给目标写上周期，就对全部有效。',
    in: '把目标放进 {cycle}',
  },
  sv: {
    none: '{count, plural, one {Ett nyckelresultat här saknar} other {# nyckelresultat här saknar}} datum, och målet hör inte till någon period: skriv till när. En period för målet gäller för alla.',
    in: 'Lägg målet i {cycle}',
  },
  ru: {
    none: '{count, plural, one {# ключевой результат здесь} few {# ключевых результата здесь} other {# ключевых результатов здесь}} без срока, а цель не входит ни в один цикл: укажите, к какому времени. Цикл цели действует для всех.',
    in: 'Поместить цель в {cycle}',
  },
});
