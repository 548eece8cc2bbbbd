import { defineMessages } from '../speak.ts';

/** `words` are the target as written. */
export const messages = defineMessages({
  en: {
    all: '“{words}” leaves no room: one exception, and it is missed. Say how many would be a success that is hard to reach.',
  },
  pl: {
    all: '„{words}” nie zostawia marginesu: jeden wyjątek i po wszystkim. Napisz, ile byłoby ambitnym sukcesem.',
  },
  zh: {
    all: '“{words}”没有余地：只要有一个例外就算失败。请写明做到多少就算是有挑战的成功。',
  },
  sv: {
    all: '”{words}” ger inget utrymme: ett undantag, och det är missat. Skriv hur många som vore en svårnådd framgång.',
  },
  ru: {
    all: '«{words}» не оставляет запаса: одно исключение — и провал. Напишите, сколько было бы трудным, но успехом.',
  },
});
