import { defineMessages } from '../speak.ts';

/** `share` and `before` are shares as written. */
export const messages = defineMessages({
  en: {
    order:
      '{share} comes after {before}: the shares of milestones rise from step to step. Put them in order.',
    end: 'The last milestone reaches {share}: say which step is 100 %, so that everyone knows when it is done.',
    sort: 'Sort the milestones',
    whole: 'Make the last one 100%',
  },
  pl: {
    order: '{share} stoi po {before}: udziały kamieni milowych rosną z kroku na krok. Ułóż je po kolei.',
    end: 'Ostatni kamień milowy to {share}: napisz, który krok to 100%, żeby wszyscy wiedzieli, kiedy koniec.',
    sort: 'Posortuj kamienie milowe',
    whole: 'Ustaw ostatni na 100%',
  },
  zh: {
    order: '{share} 排在 {before} 之后：里程碑的比例应逐步上升。请按顺序排列。',
    end: '最后一个里程碑只到 {share}：请写明哪一步是 100%，让大家知道何时算完成。',
    sort: '给里程碑排序',
    whole: '把最后一个改为 100%',
  },
  sv: {
    order: '{share} kommer efter {before}: milstolparnas andelar stiger steg för steg. Lägg dem i ordning.',
    end: 'Den sista milstolpen når {share}: skriv vilket steg som är 100 %, så att alla vet när det är klart.',
    sort: 'Sortera milstolparna',
    whole: 'Gör den sista till 100 %',
  },
  ru: {
    order: '{share} стоит после {before}: доли вех растут от шага к шагу. Расставьте их по порядку.',
    end: 'Последняя веха — {share}: напишите, какой шаг — это 100 %, чтобы все знали, когда готово.',
    sort: 'Упорядочить вехи',
    whole: 'Сделать последнюю 100 %',
  },
});
