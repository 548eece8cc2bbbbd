import { defineMessages } from '../speak.ts';

/** `words` join the two. */
export const messages = defineMessages({
  en: {
    two: '“{words}” joins two destinations: which one counts when both cannot be had? Make two objectives, or say what both are for.',
    split: 'Split it into two objectives',
  },
  pl: {
    two: '„{words}” łączy dwa kierunki: który się liczy, gdy nie da się obu? Zrób dwa cele albo napisz, czemu oba służą.',
    split: 'Podziel na dwa cele',
  },
  zh: {
    two: '“{words}”连接了两个方向：不能兼得时以哪个为准？请拆成两个目标，或写明两者共同为了什么。',
    split: '拆成两个目标',
  },
  sv: {
    two: '”{words}” förenar två mål: vilket gäller när båda inte går att nå? Gör två mål, eller säg vad båda är till för.',
    split: 'Dela upp det i två mål',
  },
  ru: {
    two: '«{words}» соединяет два направления: какое важнее, если оба не выходят? Сделайте две цели или напишите, чему служат обе.',
    split: 'Разделить на две цели',
  },
});
