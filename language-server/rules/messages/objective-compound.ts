import { defineMessages } from '../speak.ts';

/** `words` join the two; `count` is how many there are, three or more. */
export const messages = defineMessages({
  en: {
    two: '“{words}” joins two destinations: which one counts when both cannot be had? Make two objectives, or say what both are for.',
    many: 'These are {count} destinations: which one counts when not all can be had? Make an objective of each, or say what all of them are for.',
    split: 'Split it into two objectives',
  },
  pl: {
    two: '„{words}” łączy dwa kierunki: który się liczy, gdy nie da się obu? Zrób dwa cele albo napisz, czemu oba służą.',
    many: 'To {count, plural, one {# kierunek} few {# kierunki} other {# kierunków}} naraz: który się liczy, gdy nie da się wszystkich? Zrób z każdego osobny cel albo napisz, czemu wszystkie służą.',
    split: 'Podziel na dwa cele',
  },
  zh: {
    two: '“{words}”连接了两个方向：不能兼得时以哪个为准？请拆成两个目标，或写明两者共同为了什么。',
    many: '这里有 {count} 个方向：不能兼得时以哪个为准？请拆成几个目标，或写明它们共同为了什么。',
    split: '拆成两个目标',
  },
  sv: {
    two: '”{words}” förenar två mål: vilket gäller när båda inte går att nå? Gör två mål, eller säg vad båda är till för.',
    many: 'Här är {count} mål på en gång: vilket gäller när alla inte går att nå? Gör ett mål av vart och ett, eller säg vad alla är till för.',
    split: 'Dela upp det i två mål',
  },
  ru: {
    two: '«{words}» соединяет два направления: какое важнее, если оба не выходят? Сделайте две цели или напишите, чему служат обе.',
    many: 'Здесь сразу {count, plural, one {# направление} few {# направления} other {# направлений}}: какое важнее, если всё не выходит? Сделайте из каждого отдельную цель или напишите, чему служат все.',
    split: 'Разделить на две цели',
  },
});
