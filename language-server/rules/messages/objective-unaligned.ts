import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    alone:
      'This supports nothing of “{company}”, which has objectives for this time. Say which one it helps: supports {path}, or leave it if it comes from below.',
    support: 'Support {path}',
  },
  pl: {
    alone:
      'Ten cel nie wspiera żadnego celu „{company}”, a firma ma cele na ten czas. Napisz, któremu pomaga: supports {path}, albo zostaw go, jeśli jest oddolny.',
    support: 'Wspieraj {path}',
  },
  zh: {
    alone:
      '这个目标没有支持“{company}”的任何目标，而公司在这段时间是有目标的。请写明它支持哪一个：supports {path}；如果它是自下而上提出的，可以保持不变。',
    support: '支持 {path}',
  },
  sv: {
    alone:
      'Det här stöder inget av målen för ”{company}”, som har mål för den här tiden. Säg vilket det hjälper: supports {path}, eller låt det vara om det kommer underifrån.',
    support: 'Stöd {path}',
  },
  ru: {
    alone:
      'Эта цель не поддерживает ни одной цели «{company}», хотя на это время они есть. Напишите, какой она помогает: supports {path}, или оставьте как есть, если она идёт снизу.',
    support: 'Поддержать {path}',
  },
});
