import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    over: 'This is of {other}, which ends on {end}, before {cycle} begins. Support an objective of the same time.',
    ahead:
      'This is of {other}, which begins on {start}, after {cycle} has ended. Support an objective of the same time.',
  },
  pl: {
    over: 'To cel z {other}, który kończy się {end}, zanim zacznie się {cycle}. Wspieraj cel z tego samego czasu.',
    ahead:
      'To cel z {other}, który zaczyna się {start}, gdy {cycle} już się skończy. Wspieraj cel z tego samego czasu.',
  },
  zh: {
    over: '它属于 {other}，在 {end} 就结束了，那时 {cycle} 还没开始。请支持同一时期的目标。',
    ahead: '它属于 {other}，到 {start} 才开始，那时 {cycle} 已经结束。请支持同一时期的目标。',
  },
  sv: {
    over: 'Det här hör till {other}, som slutar {end}, innan {cycle} börjar. Stöd ett mål från samma tid.',
    ahead: 'Det här hör till {other}, som börjar {start}, när {cycle} är slut. Stöd ett mål från samma tid.',
  },
  ru: {
    over: 'Это цель из {other}, который заканчивается {end}, раньше, чем начнётся {cycle}. Поддержите цель того же времени.',
    ahead:
      'Это цель из {other}, который начинается {start}, когда {cycle} уже закончится. Поддержите цель того же времени.',
  },
});
