import { defineMessages } from '../speak.ts';

/** `words` are the figure. */
export const messages = defineMessages({
  en: {
    alone:
      '“{words}” can grow and nothing else with it. Which decision would the number change? Measure what those people do next.',
  },
  pl: {
    alone:
      '„{words}” mogą rosnąć i nic więcej się nie zmieni. Jaką decyzję zmieniłaby ta liczba? Zmierz, co ci ludzie robią dalej.',
  },
  zh: {
    alone: '“{words}”增长了，别的可能毫无变化。这个数字会影响什么决定？请衡量这些人接下来做了什么。',
  },
  sv: {
    alone:
      '”{words}” kan växa utan att något annat gör det. Vilket beslut skulle talet ändra? Mät vad de personerna gör sedan.',
  },
  ru: {
    alone:
      '«{words}» могут расти, а больше ничего не изменится. Какое решение поменяло бы это число? Измеряйте, что эти люди делают дальше.',
  },
});
