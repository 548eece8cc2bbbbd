import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    work: 'From 0 % to 100 % is mostly how far some work is. Make it an initiative and measure what it changes, or name the steps on the way.',
    fix: 'Make it an initiative, and ask for its effect',
    ask: 'What will be different when this is done?',
    steps: 'Name the steps',
    half: 'Which step is half of the way?',
    whole: 'Which step is the last?',
  },
  pl: {
    work: 'Od 0% do 100% to zwykle postęp jakiejś pracy. Zrób z tego inicjatywę i zmierz, co zmieni, albo nazwij etapy po drodze.',
    fix: 'Zrób z tego inicjatywę i zapytaj o skutek',
    ask: 'Co się zmieni, gdy to będzie gotowe?',
    steps: 'Nazwij etapy',
    half: 'Który etap to połowa drogi?',
    whole: 'Który etap jest ostatni?',
  },
  zh: {
    work: '从 0% 到 100% 往往只是工作的进度。请改为举措并衡量它带来的变化，或写出途中的步骤。',
    fix: '改为举措，并询问它的效果',
    ask: '做完之后会有什么不同？',
    steps: '写出步骤',
    half: '哪一步算走了一半？',
    whole: '哪一步是最后一步？',
  },
  sv: {
    work: 'Från 0 % till 100 % är oftast hur långt ett arbete har kommit. Gör det till ett initiativ och mät vad det förändrar, eller namnge stegen på vägen.',
    fix: 'Gör det till ett initiativ och fråga efter effekten',
    ask: 'Vad blir annorlunda när det är klart?',
    steps: 'Namnge stegen',
    half: 'Vilket steg är halva vägen?',
    whole: 'Vilket steg är det sista?',
  },
  ru: {
    work: 'От 0 % до 100 % — это чаще всего степень готовности работы. Сделайте её инициативой и измеряйте, что изменится, или назовите этапы.',
    fix: 'Сделать инициативой и спросить об эффекте',
    ask: 'Что изменится, когда это будет сделано?',
    steps: 'Назвать этапы',
    half: 'Какой этап — половина пути?',
    whole: 'Какой этап последний?',
  },
});
