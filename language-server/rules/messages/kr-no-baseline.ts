import { defineMessages } from '../speak.ts';

/** `to` is the target as written; `metric` what is measured; `from` a value that the reason behind it tells. */
export const messages = defineMessages({
  en: {
    ask: 'Where does it start? Add the value of today: from … to {to}.',
    askOf: 'Where does it start? Say the value of “{metric}” today: from … to {to}.',
    add: 'Add where it starts: from …',
    take: 'Start from {from}, as the reason says',
  },
  pl: {
    ask: 'Od czego to się zaczyna? Dodaj dzisiejszą wartość: from … to {to}.',
    askOf: 'Od czego to się zaczyna? Podaj dzisiejszą wartość („{metric}”): from … to {to}.',
    add: 'Dodaj punkt wyjścia: from …',
    take: 'Zacznij od {from}, jak mówi uzasadnienie',
  },
  zh: {
    ask: '起点是多少？请补上现在的数值：from … to {to}。',
    askOf: '起点是多少？请写明“{metric}”现在的数值：from … to {to}。',
    add: '补上起点：from …',
    take: '以原因中提到的 {from} 为起点',
  },
  sv: {
    ask: 'Var börjar det? Lägg till dagens värde: from … to {to}.',
    askOf: 'Var börjar det? Skriv dagens värde på ”{metric}”: from … to {to}.',
    add: 'Lägg till var det börjar: from …',
    take: 'Börja på {from}, som motiveringen säger',
  },
  ru: {
    ask: 'С чего всё начинается? Добавьте сегодняшнее значение: from … to {to}.',
    askOf: 'С чего всё начинается? Укажите сегодняшнее значение («{metric}»): from … to {to}.',
    add: 'Добавить начальное значение: from …',
    take: 'Начать с {from}, как сказано в обосновании',
  },
});
