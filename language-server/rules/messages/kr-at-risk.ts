import { defineMessages } from '../speak.ts';

/** `status` and `reason` are those of `status.ts`. */
export const messages = defineMessages({
  en: {
    risk: '“{name}” is {status}: {reason}. Say in the next check-in what changes: help, another way, or a smaller target that is agreed on.',
  },
  pl: {
    risk: '„{name}” – {status}: {reason}. Napisz w następnym meldunku, co się zmieni: pomoc, inna droga albo uzgodniony mniejszy cel.',
  },
  zh: {
    risk: '“{name}”{status}：{reason}。请在下次检视中写明要改变什么：寻求帮助、换一种做法，或商定一个较小的目标。',
  },
  sv: {
    risk: '”{name}” – {status}: {reason}. Skriv i nästa avstämning vad som ändras: hjälp, en annan väg eller ett mindre mål som ni är överens om.',
  },
  ru: {
    risk: '«{name}» — {status}: {reason}. Напишите в следующем чек-ине, что изменится: помощь, другой путь или меньшая цель, о которой договорились.',
  },
});
