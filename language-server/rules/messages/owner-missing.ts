import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    missing: 'Nobody is accountable for this objective. Name one person: owner …',
    missingOf:
      'Nobody is accountable for this objective. Name one person: owner …, or give the team a lead: team {team} … lead …',
    add: 'Add the owner {name}',
  },
  pl: {
    missing: 'Nikt nie odpowiada za ten cel. Wskaż jedną osobę: owner …',
    missingOf:
      'Nikt nie odpowiada za ten cel. Wskaż jedną osobę: owner …, albo wyznacz lidera zespołu: team {team} … lead …',
    add: 'Dodaj właściciela: {name}',
  },
  zh: {
    missing: '这个目标没有负责人。请指定一个人：owner …',
    missingOf: '这个目标没有负责人。请指定一个人：owner …，或为团队指定组长：team {team} … lead …',
    add: '添加负责人 {name}',
  },
  sv: {
    missing: 'Ingen ansvarar för det här målet. Utse en person: owner …',
    missingOf:
      'Ingen ansvarar för det här målet. Utse en person: owner …, eller ge teamet en ledare: team {team} … lead …',
    add: 'Lägg till {name} som ansvarig',
  },
  ru: {
    missing: 'За эту цель никто не отвечает. Назовите одного человека: owner …',
    missingOf:
      'За эту цель никто не отвечает. Назовите одного человека: owner …, или назначьте лидера команды: team {team} … lead …',
    add: 'Добавить ответственного: {name}',
  },
});
