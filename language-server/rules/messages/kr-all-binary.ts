import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    all: 'All {count} key results here are yes or no, so progress shows only at the end. Add one that counts on the way: how many, how often, how much less.',
  },
  pl: {
    all: 'Wszystkie kluczowe rezultaty ({count}) są tu typu tak/nie, więc postęp widać dopiero na końcu. Dodaj taki, który da się liczyć po drodze: ile, jak często, o ile mniej.',
  },
  zh: {
    all: '这里的 {count} 个关键结果都是“是或否”，要到最后才看得出进展。请加一个过程中可以计数的：多少、多频繁、减少多少。',
  },
  sv: {
    all: 'Alla {count} nyckelresultat här är ja eller nej, så framsteg syns först på slutet. Lägg till ett som går att räkna på vägen: hur många, hur ofta, hur mycket mindre.',
  },
  ru: {
    all: 'Все ключевые результаты здесь ({count}) — «да или нет», поэтому прогресс виден только в конце. Добавьте такой, который можно считать по пути: сколько, как часто, насколько меньше.',
  },
});
