import { defineMessages } from '../speak.ts';

/** `candidates` is a list in the language: “a.same or b.same”. */
export const messages = defineMessages({
  en: {
    several: '“{name}” could be {candidates}. Write out which one is meant.',
    mean: 'Mean {candidate}',
  },
  pl: {
    several: '„{name}” może oznaczać {candidates}. Napisz pełną nazwę tego, o co chodzi.',
    mean: 'Chodzi o {candidate}',
  },
  zh: {
    several: '“{name}”可能指 {candidates}。请写出完整的名称。',
    mean: '指的是 {candidate}',
  },
  sv: {
    several: '”{name}” kan vara {candidates}. Skriv ut vilken som menas.',
    mean: 'Mena {candidate}',
  },
  ru: {
    several: '«{name}» может означать {candidates}. Напишите полное имя того, что имеется в виду.',
    mean: 'Имеется в виду {candidate}',
  },
});
