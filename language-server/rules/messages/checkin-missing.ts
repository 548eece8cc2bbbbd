import { defineMessages } from '../speak.ts';

/** `count` is the number of the team's objectives in the file that nobody has checked in on. */
export const messages = defineMessages({
  en: {
    never:
      '{count, plural, =1 {Nobody has checked in on this objective} other {Nobody has checked in on this objective and {others, plural, one {one other} other {# others}} of the team}} since the cycle began on {start}. Say once a week where each key result stands: checkin …',
    late: 'The last check-in was on {last}; one every {days} days keeps the objective alive. Say where each key result stands.',
    insert: 'Insert a check-in of today',
  },
  pl: {
    never:
      '{count, plural, =1 {Od początku cyklu ({start}) nikt nie zrobił check-inu dla tego celu} other {Od początku cyklu ({start}) nikt nie zrobił check-inu dla tego i {others, plural, one {jeszcze jednego celu} other {# innych celów}} zespołu}}. Raz w tygodniu napisz, gdzie stoi każdy kluczowy rezultat: checkin …',
    late: 'Ostatni check-in był {last}; jeden co {days} dni utrzymuje cel przy życiu. Napisz, gdzie stoi każdy kluczowy rezultat.',
    insert: 'Wstaw dzisiejszy check-in',
  },
  zh: {
    never:
      '{count, plural, =1 {自周期于 {start} 开始以来，还没有人检视过这个目标} other {自周期于 {start} 开始以来，还没有人检视过团队的这个目标和另外 {others} 个目标}}。请每周写一次每个关键结果的进展：checkin …',
    late: '上次检视是 {last}；每 {days} 天一次才能让目标保持生命力。请写明每个关键结果的进展。',
    insert: '插入今天的检视',
  },
  sv: {
    never:
      '{count, plural, =1 {Ingen har stämt av det här målet} other {Ingen har stämt av det här målet och {others, plural, one {ett annat} other {# andra}} i teamet}} sedan perioden började {start}. Skriv en gång i veckan var varje nyckelresultat står: checkin …',
    late: 'Senaste avstämningen var {last}; en var {days}:e dag håller målet vid liv. Skriv var varje nyckelresultat står.',
    insert: 'Infoga dagens avstämning',
  },
  ru: {
    never:
      '{count, plural, =1 {С начала цикла ({start}) никто не делал чек-ин по этой цели} other {С начала цикла ({start}) никто не делал чек-ин по этой и ещё {others, plural, one {# цели} other {# целям}} команды}}. Раз в неделю пишите, где каждый ключевой результат: checkin …',
    late: 'Последний чек-ин был {last}; один раз в {days} дн. — и цель жива. Напишите, где сейчас каждый ключевой результат.',
    insert: 'Вставить сегодняшний чек-ин',
  },
});
