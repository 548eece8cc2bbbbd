import { defineMessages } from '../speak.ts';

/** `words` are the verb; `from` and `to` the values as written. */
export const messages = defineMessages({
  en: {
    up: '“{words}” goes up, but from {from} to {to} goes down. Swap the two numbers, or take another verb.',
    down: '“{words}” goes down, but from {from} to {to} goes up. Swap the two numbers, or take another verb.',
    swap: 'Swap the two numbers',
  },
  pl: {
    up: '„{words}” oznacza wzrost, a od {from} do {to} to spadek. Zamień liczby miejscami albo zmień czasownik.',
    down: '„{words}” oznacza spadek, a od {from} do {to} to wzrost. Zamień liczby miejscami albo zmień czasownik.',
    swap: 'Zamień liczby miejscami',
  },
  zh: {
    up: '“{words}”表示上升，但从 {from} 到 {to} 是下降。请调换两个数字，或换一个动词。',
    down: '“{words}”表示下降，但从 {from} 到 {to} 是上升。请调换两个数字，或换一个动词。',
    swap: '调换两个数字',
  },
  sv: {
    up: '”{words}” betyder uppåt, men från {from} till {to} går nedåt. Byt plats på talen, eller välj ett annat verb.',
    down: '”{words}” betyder nedåt, men från {from} till {to} går uppåt. Byt plats på talen, eller välj ett annat verb.',
    swap: 'Byt plats på talen',
  },
  ru: {
    up: '«{words}» — это рост, а от {from} до {to} — снижение. Поменяйте числа местами или возьмите другой глагол.',
    down: '«{words}» — это снижение, а от {from} до {to} — рост. Поменяйте числа местами или возьмите другой глагол.',
    swap: 'Поменять числа местами',
  },
});
