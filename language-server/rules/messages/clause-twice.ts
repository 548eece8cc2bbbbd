import { defineMessages } from '../speak.ts';

/** `clause` is the clause's own word; `metric`, `ambition`, `leading` and `status` are clauses of several words. */
export const messages = defineMessages({
  en: {
    again:
      '{clause, select, metric {How it is measured} ambition {“aspirational” or “committed”} leading {“lag” or “lead”} status {“todo”, “doing”, “done” or “dropped”} other {“{clause}”}} stands here a second time. The first one counts: remove one of them.',
    remove: 'Remove this one',
  },
  pl: {
    again:
      '{clause, select, metric {Sposób pomiaru} ambition {„aspirational” lub „committed”} leading {„lag” lub „lead”} status {„todo”, „doing”, „done” lub „dropped”} other {„{clause}”}} występuje tu po raz drugi. Liczy się pierwsze wystąpienie: usuń jedno z nich.',
    remove: 'Usuń to wystąpienie',
  },
  zh: {
    again:
      '{clause, select, metric {衡量方式} ambition {“aspirational”或“committed”} leading {“lag”或“lead”} status {“todo”、“doing”、“done”或“dropped”} other {“{clause}”}}在这里出现了第二次。以第一个为准：请删除其中一个。',
    remove: '删除这一个',
  },
  sv: {
    again:
      '{clause, select, metric {Hur det mäts} ambition {”aspirational” eller ”committed”} leading {”lag” eller ”lead”} status {”todo”, ”doing”, ”done” eller ”dropped”} other {”{clause}”}} står här en andra gång. Den första gäller: ta bort en av dem.',
    remove: 'Ta bort den här',
  },
  ru: {
    again:
      '{clause, select, metric {Способ измерения} ambition {«aspirational» или «committed»} leading {«lag» или «lead»} status {«todo», «doing», «done» или «dropped»} other {«{clause}»}} стоит здесь второй раз. Считается первый: удалите один из них.',
    remove: 'Удалить этот',
  },
});
