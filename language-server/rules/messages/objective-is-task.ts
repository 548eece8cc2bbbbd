import { defineMessages } from '../speak.ts';

/** `words` are the verb; `count` is how many pieces of work there are. */
export const messages = defineMessages({
  en: {
    task: '“{words}” says what you will make, and no key result below measures what it is good for. Make it an initiative, and let the objective say what will be better then.',
    list: 'These are {count} pieces of work. Make each an initiative, and let the objective say what will be better when they are done.',
    fix: 'Make it an initiative, and ask for the objective',
    ask: 'What will be better when this is done?',
  },
  pl: {
    task: '„{words}” mówi, co powstanie, a żaden kluczowy rezultat poniżej nie mierzy, po co. Zrób z tego inicjatywę, a w celu napisz, co będzie wtedy lepsze.',
    list: 'To {count, plural, one {# zadanie} few {# zadania} other {# zadań}}, a nie cel. Zrób z każdego inicjatywę, a w celu napisz, co będzie lepsze, gdy będą gotowe.',
    fix: 'Zrób z tego inicjatywę i zapytaj o cel',
    ask: 'Co będzie lepsze, gdy to będzie gotowe?',
  },
  zh: {
    task: '“{words}”说的是要做出什么，而下面没有关键结果衡量它的用处。请改为举措，让目标说明届时什么会变好。',
    list: '这里是 {count} 项工作。请把每项改为举措，让目标说明做完之后什么会变好。',
    fix: '改为举措，并询问目标是什么',
    ask: '做完之后什么会变好？',
  },
  sv: {
    task: '”{words}” säger vad ni ska ta fram, och inget nyckelresultat under mäter vad det är bra för. Gör det till ett initiativ, och låt målet säga vad som blir bättre då.',
    list: 'Det här är {count} arbetsuppgifter. Gör var och en till ett initiativ, och låt målet säga vad som blir bättre när de är klara.',
    fix: 'Gör det till ett initiativ och fråga efter målet',
    ask: 'Vad blir bättre när det är klart?',
  },
  ru: {
    task: '«{words}» говорит, что вы сделаете, а ни один ключевой результат ниже не измеряет, зачем. Сделайте это инициативой, а в цели напишите, что тогда станет лучше.',
    list: 'Это {count, plural, one {# задача} few {# задачи} other {# задач}}, а не цель. Сделайте каждую инициативой, а в цели напишите, что станет лучше, когда они будут сделаны.',
    fix: 'Сделать инициативой и спросить о цели',
    ask: 'Что станет лучше, когда это будет сделано?',
  },
});
