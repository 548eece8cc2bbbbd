import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    many: '“{team}” has {count} objectives; more than {max} lose focus. Drop or merge some, or keep them for the next cycle.',
    manyIn:
      '“{team}” has {count} objectives in {cycle}; more than {max} lose focus. Drop or merge some, or keep them for the next cycle.',
  },
  pl: {
    many: '„{team}” ma {count, plural, one {# cel} few {# cele} other {# celów}}; przy więcej niż {max} traci się skupienie. Zrezygnuj z części, połącz je albo odłóż na następny cykl.',
    manyIn:
      '„{team}” ma w cyklu {cycle} {count, plural, one {# cel} few {# cele} other {# celów}}; przy więcej niż {max} traci się skupienie. Zrezygnuj z części, połącz je albo odłóż na następny cykl.',
  },
  zh: {
    many: '“{team}”有 {count} 个目标；超过 {max} 个就难以聚焦。请舍弃或合并一些，或留到下个周期。',
    manyIn:
      '“{team}”在 {cycle} 有 {count} 个目标；超过 {max} 个就难以聚焦。请舍弃或合并一些，或留到下个周期。',
  },
  sv: {
    many: '”{team}” har {count} mål; fler än {max} tappar fokus. Stryk eller slå ihop några, eller spara dem till nästa period.',
    manyIn:
      '”{team}” har {count} mål i {cycle}; fler än {max} tappar fokus. Stryk eller slå ihop några, eller spara dem till nästa period.',
  },
  ru: {
    many: 'У «{team}» {count, plural, one {# цель} few {# цели} other {# целей}}; больше {max} — и фокус теряется. Откажитесь от части, объедините их или оставьте на следующий цикл.',
    manyIn:
      'У «{team}» в {cycle} {count, plural, one {# цель} few {# цели} other {# целей}}; больше {max} — и фокус теряется. Откажитесь от части, объедините их или оставьте на следующий цикл.',
  },
});
