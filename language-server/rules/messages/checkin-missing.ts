import { defineMessages } from '../speak.ts';

/** `others` is how many more objectives of the same team or person in the file are as late. */
export const messages = defineMessages({
  en: {
    never:
      'Nobody has checked in on this objective{others, plural, =0 {} one { and one other} other { and # others}} since the cycle began on {start}. Say once a week where each key result stands: checkin …',
    late: 'The last check-in was on {last}{others, plural, =0 {} one {, and one other objective is late as well} other {, and # other objectives are late as well}}; one every {days} days keeps them alive. Say where each key result stands.',
    insert: '{count, plural, one {Insert a check-in of today} other {Insert # check-ins of today}}',
  },
  pl: {
    never:
      'Od początku cyklu ({start}) nikt nie zrobił check-inu dla tego celu{others, plural, =0 {} one { i jeszcze jednego celu} few { i # innych celów} other { i # innych celów}}. Raz w tygodniu napisz, gdzie stoi każdy kluczowy rezultat: checkin …',
    late: 'Ostatni check-in był {last}{others, plural, =0 {} one {, a spóźniony jest jeszcze jeden cel} few {, a spóźnione są jeszcze # cele} other {, a spóźnionych jest jeszcze # celów}}; jeden co {days} dni utrzymuje cele przy życiu. Napisz, gdzie stoi każdy kluczowy rezultat.',
    insert:
      '{count, plural, one {Wstaw dzisiejszy check-in} few {Wstaw # dzisiejsze check-iny} other {Wstaw # dzisiejszych check-inów}}',
  },
  zh: {
    never:
      '自周期于 {start} 开始以来，还没有人检视过这个目标{others, plural, =0 {} other {和另外 # 个目标}}。请每周写一次每个关键结果的进展：checkin …',
    late: '上次检视是 {last}{others, plural, =0 {} other {，还有 # 个目标同样逾期}}；每 {days} 天一次才能让目标保持生命力。请写明每个关键结果的进展。',
    insert: '{count, plural, other {插入今天的 # 次检视}}',
  },
  sv: {
    never:
      'Ingen har stämt av det här målet{others, plural, =0 {} one { och ett annat mål} other { och # andra mål}} sedan perioden började {start}. Skriv en gång i veckan var varje nyckelresultat står: checkin …',
    late: 'Senaste avstämningen var {last}{others, plural, =0 {} one {, och ett annat mål är också försenat} other {, och # andra mål är också försenade}}; en var {days}:e dag håller målen vid liv. Skriv var varje nyckelresultat står.',
    insert: '{count, plural, one {Infoga dagens avstämning} other {Infoga # avstämningar för i dag}}',
  },
  ru: {
    never:
      'С начала цикла ({start}) никто не делал чек-ин по этой цели{others, plural, =0 {} one { и ещё по # цели} few { и ещё по # целям} other { и ещё по # целям}}. Раз в неделю пишите, где каждый ключевой результат: checkin …',
    late: 'Последний чек-ин был {last}{others, plural, =0 {} one {, опаздывает и ещё # цель} few {, опаздывают и ещё # цели} other {, опаздывают и ещё # целей}}; один раз в {days} дн. — и цели живы. Напишите, где сейчас каждый ключевой результат.',
    insert:
      '{count, plural, =1 {Вставить сегодняшний чек-ин} one {Вставить # сегодняшний чек-ин} few {Вставить # сегодняшних чек-ина} other {Вставить # сегодняшних чек-инов}}',
  },
});
