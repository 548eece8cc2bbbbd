import { defineMessages } from '../speak.ts';

/** `words` are the verb, or the whole title where none leads it. */
export const messages = defineMessages({
  en: {
    counted: '“{words}” counts what you do. If you can, measure what it changes instead.',
    work: '“{words}” says what you will do, not what it will change. Make it an initiative, and measure its effect.',
    fix: 'Make it an initiative, and ask for its effect',
    ask: 'What will be different when this is done?',
  },
  pl: {
    counted: '„{words}” liczy to, co robicie. Jeśli się da, zmierz raczej, co to zmieni.',
    work: '„{words}” mówi, co zrobicie, a nie, co to zmieni. Zrób z tego inicjatywę i zmierz jej skutek.',
    fix: 'Zrób z tego inicjatywę i zapytaj o skutek',
    ask: 'Co się zmieni, gdy to będzie gotowe?',
  },
  zh: {
    counted: '“{words}”数的是做了多少事。如果可以，请改为衡量它带来的变化。',
    work: '“{words}”说的是要做什么，而不是会改变什么。请把它改为举措，并衡量它的效果。',
    fix: '改为举措，并询问它的效果',
    ask: '做完之后会有什么不同？',
  },
  sv: {
    counted: '”{words}” räknar vad ni gör. Mät hellre vad det förändrar, om det går.',
    work: '”{words}” säger vad ni ska göra, inte vad det förändrar. Gör det till ett initiativ och mät dess effekt.',
    fix: 'Gör det till ett initiativ och fråga efter effekten',
    ask: 'Vad blir annorlunda när det är klart?',
  },
  ru: {
    counted: '«{words}» считает то, что вы делаете. Если можно, измеряйте то, что от этого изменится.',
    work: '«{words}» говорит, что вы сделаете, а не что от этого изменится. Сделайте это инициативой и измеряйте её эффект.',
    fix: 'Сделать инициативой и спросить об эффекте',
    ask: 'Что изменится, когда это будет сделано?',
  },
});
