import { defineMessages } from '../rules/speak.ts';

/** What stands in a file as a question to its people, in the language of its texts. */
export const messages = defineMessages({
  en: {
    moved: 'What moved the numbers, and what did not?',
    again: 'What would we do differently from the first week on?',
    keep: 'What do we take along into the next cycle?',
    supported: 'Until {cycle} this supported {goal}. What does it support now?',
  },
  pl: {
    moved: 'Co poruszyło liczby, a co nie?',
    again: 'Co zrobilibyśmy inaczej od pierwszego tygodnia?',
    keep: 'Co zabieramy ze sobą do następnego cyklu?',
    supported: 'Do {cycle} wspierało to {goal}. Co wspiera teraz?',
  },
  zh: {
    moved: '哪些做法推动了数字，哪些没有？',
    again: '如果重来，从第一周起我们会有什么不同做法？',
    keep: '哪些经验要带到下一个周期？',
    supported: '在 {cycle} 之前它支持 {goal}。现在支持什么？',
  },
  sv: {
    moved: 'Vad fick siffrorna att röra sig, och vad gjorde det inte?',
    again: 'Vad skulle vi göra annorlunda redan från första veckan?',
    keep: 'Vad tar vi med oss till nästa period?',
    supported: 'Till och med {cycle} stödde detta {goal}. Vad stöder det nu?',
  },
  ru: {
    moved: 'Что сдвинуло цифры, а что нет?',
    again: 'Что мы сделали бы иначе с первой недели?',
    keep: 'Что мы берём с собой в следующий цикл?',
    supported: 'До {cycle} это поддерживало {goal}. Что поддерживает теперь?',
  },
});
