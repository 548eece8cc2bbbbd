import { defineMessages } from '../speak.ts';

/** `number` is the target as written. */
export const messages = defineMessages({
  en: {
    target:
      '“{number}” is a target: it belongs into a key result. Let the objective say what reaching it is good for.',
    move: 'Make this a key result, and ask for the objective',
    ask: 'What is this good for?',
  },
  pl: {
    target:
      '„{number}” to wartość docelowa: jej miejsce jest w kluczowym rezultacie. Niech cel mówi, po co ją osiągnąć.',
    move: 'Zrób z tego kluczowy rezultat i zapytaj o cel',
    ask: 'Po co to robimy?',
  },
  zh: {
    target: '“{number}”是指标值，应写进关键结果。目标要说明达到它有什么意义。',
    move: '改为关键结果，并询问目标是什么',
    ask: '这样做是为了什么？',
  },
  sv: {
    target:
      '”{number}” är ett målvärde: det hör hemma i ett nyckelresultat. Låt målet säga vad det är bra för att nå dit.',
    move: 'Gör det till ett nyckelresultat och fråga efter målet',
    ask: 'Vad ska det vara bra för?',
  },
  ru: {
    target:
      '«{number}» — это целевое значение, ему место в ключевом результате. Пусть цель говорит, зачем его достигать.',
    move: 'Сделать ключевым результатом и спросить о цели',
    ask: 'Зачем нам это?',
  },
});
