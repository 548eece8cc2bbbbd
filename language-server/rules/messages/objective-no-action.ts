import { defineMessages } from '../speak.ts';

/** `title` is the whole title. */
export const messages = defineMessages({
  en: {
    topic:
      '“{title}” is a topic. Say where you want to get with it: begin with a verb, or describe how it will be.',
  },
  pl: {
    topic:
      '„{title}” to temat. Napisz, dokąd chcecie z nim dojść: zacznij od czasownika albo opisz, jak będzie.',
  },
  zh: { topic: '“{title}”只是一个主题。请写明想达到什么：用动词开头，或描述达成后的样子。' },
  sv: {
    topic: '”{title}” är ett ämne. Skriv vart ni vill komma: börja med ett verb, eller beskriv hur det blir.',
  },
  ru: {
    topic:
      '«{title}» — это тема. Напишите, к чему вы хотите прийти: начните с глагола или опишите, как станет.',
  },
});
