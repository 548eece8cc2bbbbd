import { defineMessages } from '../speak.ts';

/** `words` are the blank as written. */
export const messages = defineMessages({
  en: {
    question: 'This is still a question: write its answer here.',
    value: 'This value is still open: find out who can tell, and write it down.',
    blank: '“{words}” is a blank from a template: fill in what you mean.',
  },
  pl: {
    question: 'To wciąż pytanie: wpisz tu odpowiedź.',
    value: 'Ta wartość jest jeszcze otwarta: ustal, kto ją zna, i wpisz ją.',
    blank: '„{words}” to puste miejsce z szablonu: wpisz, o co chodzi.',
  },
  zh: {
    question: '这里还是一个问题：请在此写下答案。',
    value: '这个数值还没有定：请找知道的人问清楚，然后填上。',
    blank: '“{words}”是模板里的空白：请填上实际内容。',
  },
  sv: {
    question: 'Det här är fortfarande en fråga: skriv svaret här.',
    value: 'Det här värdet är fortfarande öppet: ta reda på vem som vet och skriv in det.',
    blank: '”{words}” är en lucka från en mall: fyll i vad ni menar.',
  },
  ru: {
    question: 'Здесь всё ещё вопрос: напишите ответ.',
    value: 'Это значение ещё не известно: выясните, кто его знает, и впишите.',
    blank: '«{words}» — пропуск из шаблона: впишите, что имеется в виду.',
  },
});
