import { defineMessages } from '../speak.ts';

/** `metric` is what is measured, in the title's words; `some` where it names one. `words` tell what many people do. */
export const messages = defineMessages({
  en: {
    empty: 'This key result says nothing yet: write what you measure, from what to what.',
    some: 'No number here tells whether this was reached. Say from which value of “{metric}” to which, or, if it is a fact that is or is not, add yes/no.',
    none: 'No number here tells whether this was reached. Say from which value to which, or, if it is a fact that is or is not, add yes/no.',
    many: 'How many of them? “{words}” is true of some today: say from how many to how many, or from which share to which.',
    measure: 'Measure it: from … to …',
    declare: 'Declare it yes/no',
  },
  pl: {
    empty: 'Ten kluczowy rezultat jeszcze nic nie mówi: napisz, co mierzysz, od ilu do ilu.',
    some: 'Żadna liczba nie mówi tu, czy to osiągnięto. Napisz, od jakiej do jakiej wartości („{metric}”), a jeśli to fakt, który zachodzi albo nie, dodaj yes/no.',
    none: 'Żadna liczba nie mówi tu, czy to osiągnięto. Napisz, od jakiej do jakiej wartości, a jeśli to fakt, który zachodzi albo nie, dodaj yes/no.',
    many: 'Ilu z nich? „{words}” jest już dziś prawdą o niektórych: napisz, od ilu do ilu albo od jakiego do jakiego odsetka.',
    measure: 'Zmierz to: from … to …',
    declare: 'Oznacz jako yes/no',
  },
  zh: {
    empty: '这个关键结果还没有内容：请写明衡量什么，从多少到多少。',
    some: '这里没有数字可以判断是否达成。请写明“{metric}”从多少到多少；如果是一件成立或不成立的事实，请加上 yes/no。',
    none: '这里没有数字可以判断是否达成。请写明从多少到多少；如果是一件成立或不成立的事实，请加上 yes/no。',
    many: '其中有多少？“{words}”对一部分人来说今天已经成立：请写明从多少到多少，或从百分之几到百分之几。',
    measure: '用数字衡量：from … to …',
    declare: '声明为 yes/no',
  },
  sv: {
    empty: 'Det här nyckelresultatet säger inget än: skriv vad ni mäter, från vad till vad.',
    some: 'Ingen siffra här visar om det är uppnått. Skriv från vilket värde på ”{metric}” till vilket, eller lägg till yes/no om det är ett faktum som gäller eller inte.',
    none: 'Ingen siffra här visar om det är uppnått. Skriv från vilket värde till vilket, eller lägg till yes/no om det är ett faktum som gäller eller inte.',
    many: 'Hur många av dem? ”{words}” gäller redan några: skriv från hur många till hur många, eller från vilken andel till vilken.',
    measure: 'Mät det: from … to …',
    declare: 'Ange det som yes/no',
  },
  ru: {
    empty:
      'Этот ключевой результат пока ни о чём не говорит: напишите, что вы измеряете, от скольких до скольких.',
    some: 'Здесь нет числа, по которому видно, достигнуто ли это. Напишите, от какого значения («{metric}») до какого, а если это факт, который есть или нет, добавьте yes/no.',
    none: 'Здесь нет числа, по которому видно, достигнуто ли это. Напишите, от какого значения до какого, а если это факт, который есть или нет, добавьте yes/no.',
    many: 'Сколько из них? «{words}» — о некоторых это верно уже сегодня: напишите, от скольких до скольких или от какой доли до какой.',
    measure: 'Измерить: from … to …',
    declare: 'Объявить как yes/no',
  },
});
