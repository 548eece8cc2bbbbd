import { defineMessages } from '../speak.ts';

/** `from` and `to` as written, `factor` how often the one is in the other. */
export const messages = defineMessages({
  en: {
    leap: 'From {from} to {to} is {factor} times as much. If it is no slip, ask what would have to be true for it, and set a step that can be reached in this cycle.',
  },
  pl: {
    leap: 'Od {from} do {to} to {factor} razy więcej. Jeśli to nie pomyłka, zapytaj, co musiałoby być prawdą, i wyznacz krok osiągalny w tym cyklu.',
  },
  zh: {
    leap: '从 {from} 到 {to} 是 {factor} 倍。如果不是笔误，请想一想需要什么条件，并设定本周期能达到的一步。',
  },
  sv: {
    leap: 'Från {from} till {to} är {factor} gånger så mycket. Om det inte är ett skrivfel: fråga vad som måste vara sant, och sätt ett steg som går att nå den här perioden.',
  },
  ru: {
    leap: 'От {from} до {to} — это в {factor} раз больше. Если это не описка, спросите, что для этого должно стать правдой, и поставьте шаг, достижимый в этом цикле.',
  },
});
