import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    growth:
      'Every key result here asks for more. Add one for how good it is, or one that must not get worse, such as complaints, churn or cost.',
  },
  pl: {
    growth:
      'Każdy kluczowy rezultat wymaga tu tylko „więcej”. Dodaj taki, który mówi o jakości, albo taki, który nie może się pogorszyć, na przykład skargi, odejścia lub koszt.',
  },
  zh: {
    growth: '这里的每个关键结果都只要求“更多”。请加一个衡量质量的，或一个不能变差的，例如投诉、流失或成本。',
  },
  sv: {
    growth:
      'Varje nyckelresultat här vill ha mer. Lägg till ett för hur bra det blir, eller ett som inte får försämras, som klagomål, avhopp eller kostnad.',
  },
  ru: {
    growth:
      'Каждый ключевой результат здесь требует только «больше». Добавьте тот, что говорит о качестве, или тот, что не должен ухудшиться: жалобы, отток, затраты.',
  },
});
