import { defineMessages } from '../speak.ts';

/** `from` and `to` as written. */
export const messages = defineMessages({
  en: {
    easy: 'From {from} to {to} hardly changes anything. If more is possible, aim for it; if this is what has to be kept up, make it committed.',
    commit: 'Make it committed',
  },
  pl: {
    easy: 'Od {from} do {to} prawie nic się nie zmienia. Jeśli da się więcej, celuj wyżej; jeśli to trzeba po prostu dowieźć, oznacz jako committed.',
    commit: 'Oznacz jako committed',
  },
  zh: {
    easy: '从 {from} 到 {to} 几乎没有变化。如果能做到更多，就定得更高；如果这是必须守住的，请标为 committed。',
    commit: '标为 committed',
  },
  sv: {
    easy: 'Från {from} till {to} förändrar nästan inget. Sikta högre om det går; om det bara måste hållas, ange committed.',
    commit: 'Ange committed',
  },
  ru: {
    easy: 'От {from} до {to} почти ничего не меняется. Если возможно больше, поставьте больше; если это нужно просто удержать, пометьте committed.',
    commit: 'Пометить committed',
  },
});
