import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    why: 'Why this, and why now? A sentence behind “because” tells it to everyone who has to choose between this and something else.',
    add: 'Say why',
    ask: 'Which problem or chance is behind this?',
  },
  pl: {
    why: 'Dlaczego to i dlaczego teraz? Zdanie po „because” powie to każdemu, kto musi wybierać między tym a czymś innym.',
    add: 'Napisz dlaczego',
    ask: 'Jaki problem lub szansa za tym stoi?',
  },
  zh: {
    why: '为什么是这件事，为什么是现在？在 because 后面写一句话，让需要取舍的人明白。',
    add: '写明原因',
    ask: '背后是什么问题或机会？',
  },
  sv: {
    why: 'Varför det här, och varför nu? En mening efter ”because” berättar det för alla som måste välja mellan detta och något annat.',
    add: 'Skriv varför',
    ask: 'Vilket problem eller vilken möjlighet ligger bakom?',
  },
  ru: {
    why: 'Почему именно это и почему сейчас? Предложение после «because» объяснит это всем, кому придётся выбирать.',
    add: 'Написать почему',
    ask: 'Какая проблема или возможность за этим стоит?',
  },
});
