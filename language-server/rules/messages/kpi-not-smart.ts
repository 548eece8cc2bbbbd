import { defineMessages } from '../speak.ts';

/** `what` is a list of `owner`, `healthy` and `every`, each said in the language. */
export const messages = defineMessages({
  en: {
    missing: '“{name}” has no {what}. Add what is missing, so that somebody notices when it goes wrong.',
    owner: 'owner (owner …)',
    healthy: 'target (healthy at least …)',
    every: 'rhythm (every month)',
    insert: 'Insert what is missing',
    insertOwner: 'Insert what is missing, with {owner} as owner',
  },
  pl: {
    missing: 'W „{name}” brakuje: {what}. Uzupełnij to, aby ktoś zauważył, gdy coś pójdzie źle.',
    owner: 'właściciela (owner …)',
    healthy: 'wartości docelowej (healthy at least …)',
    every: 'rytmu (every month)',
    insert: 'Wstaw to, czego brakuje',
    insertOwner: 'Wstaw to, czego brakuje, z właścicielem {owner}',
  },
  zh: {
    missing: '“{name}”缺少{what}。请补上，这样出问题时才有人发现。',
    owner: '负责人（owner …）',
    healthy: '目标范围（healthy at least …）',
    every: '读数频率（every month）',
    insert: '补上缺少的内容',
    insertOwner: '补上缺少的内容，负责人为 {owner}',
  },
  sv: {
    missing: '”{name}” saknar {what}. Lägg till det, så att någon märker när det går fel.',
    owner: 'ansvarig (owner …)',
    healthy: 'mål (healthy at least …)',
    every: 'rytm (every month)',
    insert: 'Infoga det som saknas',
    insertOwner: 'Infoga det som saknas, med {owner} som ansvarig',
  },
  ru: {
    missing: 'У «{name}» нет: {what}. Добавьте недостающее, чтобы кто-то заметил, когда дела пойдут плохо.',
    owner: 'ответственного (owner …)',
    healthy: 'целевого значения (healthy at least …)',
    every: 'ритма (every month)',
    insert: 'Вставить недостающее',
    insertOwner: 'Вставить недостающее, ответственный — {owner}',
  },
});
