import { defineMessages } from '../speak.ts';

/** `words` join the two metrics. */
export const messages = defineMessages({
  en: {
    two: '“{words}” joins two results in one: when one is reached and the other is not, what is the score? Make two key results of them.',
    split: 'Split it into two key results',
  },
  pl: {
    two: '„{words}” łączy dwa rezultaty w jeden: jaki jest wynik, gdy jeden się uda, a drugi nie? Zrób z nich dwa kluczowe rezultaty.',
    split: 'Podziel na dwa kluczowe rezultaty',
  },
  zh: {
    two: '“{words}”把两个结果合成了一个：如果一个达成、另一个没有，该怎么评分？请拆成两个关键结果。',
    split: '拆成两个关键结果',
  },
  sv: {
    two: '”{words}” slår ihop två resultat till ett: vad blir poängen om det ena nås och det andra inte? Gör två nyckelresultat av dem.',
    split: 'Dela upp det i två nyckelresultat',
  },
  ru: {
    two: '«{words}» соединяет два результата в один: какова оценка, если один достигнут, а другой нет? Сделайте из них два ключевых результата.',
    split: 'Разделить на два ключевых результата',
  },
});
