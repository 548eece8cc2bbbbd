import { defineMessages } from '../speak.ts';

/** `asked` is “2” or “2 to 5”; `count` is how many there are. */
export const messages = defineMessages({
  en: {
    range: '{min} to {max}',
    none: 'This objective has no key result: say by which {asked} figures you will know that you got there.',
    few: 'This objective hangs on {count, plural, one {one key result} other {# key results}}: ask what else would have to be true, and add it ({asked} is usual).',
    many: 'This is key result {place} of {count}: more than {max} are hard to keep in focus. Keep those that say most, and make the others initiatives or KPIs.',
    add: '{count, plural, one {Add a key result} other {Add # key results}}',
    ask: 'What would you measure?',
  },
  pl: {
    range: 'od {min} do {max}',
    none: 'Ten cel nie ma kluczowego rezultatu: napisz, po jakich liczbach ({asked}) poznasz, że się udało.',
    few: 'Ten cel opiera się na {count, plural, one {jednym kluczowym rezultacie} few {# kluczowych rezultatach} other {# kluczowych rezultatach}}: zastanów się, co jeszcze musiałoby być prawdą, i dodaj to (zwykle {asked}).',
    many: 'To {place}. z {count} kluczowych rezultatów: przy więcej niż {max} trudno utrzymać skupienie. Zostaw te, które mówią najwięcej, a z pozostałych zrób inicjatywy lub KPI.',
    add: '{count, plural, one {Dodaj kluczowy rezultat} few {Dodaj # kluczowe rezultaty} other {Dodaj # kluczowych rezultatów}}',
    ask: 'Co zmierzysz?',
  },
  zh: {
    range: '{min} 至 {max}',
    none: '这个目标还没有关键结果：请写明用哪 {asked} 个数字来判断目标是否达成。',
    few: '这个目标只有 {count} 个关键结果：想一想还有什么必须成立，并补充进来（通常 {asked} 个）。',
    many: '这是 {count} 个关键结果中的第 {place} 个：超过 {max} 个就难以聚焦。保留最能说明问题的，其余改为举措或 KPI。',
    add: '添加 {count} 个关键结果',
    ask: '你会衡量什么？',
  },
  sv: {
    range: '{min} till {max}',
    none: 'Det här målet saknar nyckelresultat: skriv vilka {asked} siffror som visar att ni är framme.',
    few: 'Det här målet vilar på {count, plural, one {ett enda nyckelresultat} other {# nyckelresultat}}: fråga vad mer som måste vara sant och lägg till det ({asked} är vanligt).',
    many: 'Det här är nyckelresultat {place} av {count}: fler än {max} är svåra att hålla i fokus. Behåll dem som säger mest och gör resten till initiativ eller KPI:er.',
    add: '{count, plural, one {Lägg till ett nyckelresultat} other {Lägg till # nyckelresultat}}',
    ask: 'Vad skulle du mäta?',
  },
  ru: {
    range: 'от {min} до {max}',
    none: 'У этой цели нет ключевых результатов: напишите, по каким показателям ({asked}) вы поймёте, что она достигнута.',
    few: 'Эта цель держится на {count, plural, one {# ключевом результате} few {# ключевых результатах} other {# ключевых результатах}}: подумайте, что ещё должно стать правдой, и добавьте это (обычно {asked}).',
    many: 'Это {place}-й из {count} ключевых результатов: больше {max} трудно держать в фокусе. Оставьте самые важные, а остальные сделайте инициативами или KPI.',
    add: '{count, plural, one {Добавить # ключевой результат} few {Добавить # ключевых результата} other {Добавить # ключевых результатов}}',
    ask: 'Что вы будете измерять?',
  },
});
