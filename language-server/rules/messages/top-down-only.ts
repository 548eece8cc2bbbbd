import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    all: 'All {count} objectives of “{team}” serve one from above. What does the team itself see that needs doing? About half may come from below.',
  },
  pl: {
    all: 'Wszystkie cele zespołu „{team}” ({count}) służą celom z góry. Co zespół sam uważa za potrzebne? Około połowy może pochodzić od dołu.',
  },
  zh: { all: '“{team}”的 {count} 个目标全部来自上级。团队自己认为该做什么？大约一半可以自下而上提出。' },
  sv: {
    all: 'Alla {count} mål för ”{team}” tjänar ett uppifrån. Vad ser teamet självt som behöver göras? Ungefär hälften kan komma underifrån.',
  },
  ru: {
    all: 'Все цели «{team}» ({count}) служат целям сверху. Что важным считает сама команда? Около половины может идти снизу.',
  },
});
