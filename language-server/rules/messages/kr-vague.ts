import { defineMessages } from '../speak.ts';

/** `words` are the vague ones. */
export const messages = defineMessages({
  en: {
    vague:
      '“{words}” is nothing one can count. By which figure would you see it? Say that figure: from … to …',
    measure: 'Measure it: from … to …',
    declare: 'Declare it yes/no',
  },
  pl: {
    vague: '„{words}” nie da się policzyć. Po jakiej liczbie to zobaczycie? Podaj ją: from … to …',
    measure: 'Zmierz to: from … to …',
    declare: 'Oznacz jako yes/no',
  },
  zh: {
    vague: '“{words}”没法数。从哪个数字能看出来？请写明那个数字：from … to …',
    measure: '用数字衡量：from … to …',
    declare: '声明为 yes/no',
  },
  sv: {
    vague: '”{words}” går inte att räkna. På vilken siffra skulle ni se det? Skriv den: from … to …',
    measure: 'Mät det: from … to …',
    declare: 'Ange det som yes/no',
  },
  ru: {
    vague: '«{words}» не сосчитать. По какой цифре это будет видно? Назовите её: from … to …',
    measure: 'Измерить: from … to …',
    declare: 'Объявить как yes/no',
  },
});
