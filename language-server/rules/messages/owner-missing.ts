import { defineMessages } from '../speak.ts';

/** `others` is how many more objectives of the file nobody is accountable for, of the same team. */
export const messages = defineMessages({
  en: {
    missing:
      'Nobody is accountable for this objective{others, plural, =0 {} one { and one other} other { and # others}}. Name one person: owner …',
    missingOf:
      'Nobody is accountable for this objective{others, plural, =0 {} one { and one other of the team} other { and # others of the team}}. Name one person: owner …, or give the team a lead: team {team} … lead …',
    add: 'Add the owner {name}',
  },
  pl: {
    missing:
      'Nikt nie odpowiada za ten cel{others, plural, =0 {} one { ani za jeszcze jeden} few { ani za # inne} other { ani za # innych}}. Wskaż jedną osobę: owner …',
    missingOf:
      'Nikt nie odpowiada za ten cel{others, plural, =0 {} one { ani za jeszcze jeden cel zespołu} few { ani za # inne cele zespołu} other { ani za # innych celów zespołu}}. Wskaż jedną osobę: owner …, albo wyznacz lidera zespołu: team {team} … lead …',
    add: 'Dodaj właściciela: {name}',
  },
  zh: {
    missing: '这个目标{others, plural, =0 {} other {和另外 # 个目标}}没有负责人。请指定一个人：owner …',
    missingOf:
      '这个目标{others, plural, =0 {} other {和团队的另外 # 个目标}}没有负责人。请指定一个人：owner …，或为团队指定组长：team {team} … lead …',
    add: '添加负责人 {name}',
  },
  sv: {
    missing:
      'Ingen ansvarar för det här målet{others, plural, =0 {} one { och ett till} other { och # till}}. Utse en person: owner …',
    missingOf:
      'Ingen ansvarar för det här målet{others, plural, =0 {} one { och ett annat i teamet} other { och # andra i teamet}}. Utse en person: owner …, eller ge teamet en ledare: team {team} … lead …',
    add: 'Lägg till {name} som ansvarig',
  },
  ru: {
    missing:
      'За эту цель{others, plural, =0 {} one { и ещё # цель} few { и ещё # цели} other { и ещё # целей}} никто не отвечает. Назовите одного человека: owner …',
    missingOf:
      'За эту цель{others, plural, =0 {} one { и ещё # цель команды} few { и ещё # цели команды} other { и ещё # целей команды}} никто не отвечает. Назовите одного человека: owner …, или назначьте лидера команды: team {team} … lead …',
    add: 'Добавить ответственного: {name}',
  },
});
