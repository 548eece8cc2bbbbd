import { defineMessages } from '../speak.ts';

/** `words` are the verb. */
export const messages = defineMessages({
  en: {
    keep: '“{words}” is what you do anyway. What only needs watching is a KPI; an objective says what is to become different.',
    kpi: 'Make it a KPI',
  },
  pl: {
    keep: '„{words}” to to, co i tak robicie. To, co trzeba tylko obserwować, jest KPI; cel mówi, co ma się zmienić.',
    kpi: 'Zrób z tego KPI',
  },
  zh: {
    keep: '“{words}”是本来就在做的事。只需关注的是 KPI；目标要说明什么会变得不同。',
    kpi: '改为 KPI',
  },
  sv: {
    keep: '”{words}” är vad ni gör ändå. Det som bara behöver bevakas är en KPI; ett mål säger vad som ska bli annorlunda.',
    kpi: 'Gör det till en KPI',
  },
  ru: {
    keep: '«{words}» — это то, что вы и так делаете. За чем нужно только следить — это KPI; цель говорит, что должно измениться.',
    kpi: 'Сделать KPI',
  },
});
