import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    skips:
      'This passes over “{team}”, which has objectives of its own for this time. Support one of those, or make sure that they know.',
  },
  pl: {
    skips:
      'To pomija „{team}”, który ma własne cele na ten czas. Wspieraj jeden z nich albo upewnij się, że o tym wiedzą.',
  },
  zh: { skips: '这里越过了“{team}”，而它在这段时间有自己的目标。请支持其中一个，或确保他们知情。' },
  sv: {
    skips:
      'Det här går förbi ”{team}”, som har egna mål för den här tiden. Stöd ett av dem, eller se till att de vet om det.',
  },
  ru: {
    skips:
      'Здесь пропущена «{team}», у которой есть свои цели на это время. Поддержите одну из них или убедитесь, что там об этом знают.',
  },
});
