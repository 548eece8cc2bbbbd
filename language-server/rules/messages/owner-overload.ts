import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    objectives:
      '{name} owns {count} objectives of this cycle; with more than {max} one will be forgotten. Give some to others, or drop them.',
    keyResults:
      '{name} owns {count} key results of this cycle; with more than {max} one will be forgotten. Give some to others, or drop them.',
  },
  pl: {
    objectives:
      '{name} odpowiada w tym cyklu za {count} celów; przy więcej niż {max} o którymś się zapomni. Oddaj część innym albo z nich zrezygnuj.',
    keyResults:
      '{name} odpowiada w tym cyklu za {count} kluczowych rezultatów; przy więcej niż {max} o którymś się zapomni. Oddaj część innym albo z nich zrezygnuj.',
  },
  zh: {
    objectives: '{name} 在这个周期负责 {count} 个目标；超过 {max} 个就会有被遗忘的。请分给他人，或舍弃一些。',
    keyResults:
      '{name} 在这个周期负责 {count} 个关键结果；超过 {max} 个就会有被遗忘的。请分给他人，或舍弃一些。',
  },
  sv: {
    objectives:
      '{name} äger {count} mål i den här perioden; med fler än {max} glöms något bort. Ge några till andra, eller stryk dem.',
    keyResults:
      '{name} äger {count} nyckelresultat i den här perioden; med fler än {max} glöms något bort. Ge några till andra, eller stryk dem.',
  },
  ru: {
    objectives:
      '{name} отвечает в этом цикле за {count, plural, one {# цель} few {# цели} other {# целей}}; если больше {max}, что-то забудется. Передайте часть другим или откажитесь от неё.',
    keyResults:
      '{name} отвечает в этом цикле за {count, plural, one {# ключевой результат} few {# ключевых результата} other {# ключевых результатов}}; если больше {max}, что-то забудется. Передайте часть другим или откажитесь от неё.',
  },
});
