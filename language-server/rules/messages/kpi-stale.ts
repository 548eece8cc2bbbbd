import { defineMessages } from '../speak.ts';

/** `rhythm` is `week`, `month`, `quarter` or `year`. */
export const messages = defineMessages({
  en: {
    late: '“{name}” was last read on {last}, and is to be read every {rhythm}. Add a reading, or say how often it is read now.',
  },
  pl: {
    late: '„{name}” odczytano ostatnio {last}, a ma być odczytywany co {rhythm, select, week {tydzień} month {miesiąc} quarter {kwartał} other {rok}}. Dodaj odczyt albo napisz, jak często teraz się go robi.',
  },
  zh: {
    late: '“{name}”上次读数是 {last}，而它应该每{rhythm, select, week {周} month {月} quarter {季度} other {年}}读一次。请添加读数，或改写现在的频率。',
  },
  sv: {
    late: '”{name}” lästes av senast {last} och ska läsas av varje {rhythm, select, week {vecka} month {månad} quarter {kvartal} other {år}}. Lägg till en avläsning, eller skriv hur ofta det görs nu.',
  },
  ru: {
    late: '«{name}» последний раз снимали {last}, а нужно {rhythm, select, week {каждую неделю} month {каждый месяц} quarter {каждый квартал} other {каждый год}}. Добавьте значение или напишите, как часто его снимают теперь.',
  },
});
