import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    unknown: 'There is no rule “{name}”. Remove it, or look its name up behind the finding.',
    meant: 'There is no rule “{name}”. Did you mean “{meant}”?',
    change: 'Change to {meant}',
    unused: 'Nothing here is silenced by this: remove it.',
    unusedFor: 'Nothing here is silenced by this for {name}: remove it.',
    remove: 'Remove the unused suppression',
  },
  pl: {
    unknown: 'Nie ma reguły „{name}”. Usuń ją albo sprawdź nazwę przy uwadze.',
    meant: 'Nie ma reguły „{name}”. Czy chodzi o „{meant}”?',
    change: 'Zmień na {meant}',
    unused: 'Ten komentarz niczego tu nie wycisza: usuń go.',
    unusedFor: 'Ten komentarz nie wycisza tu niczego dla {name}: usuń go.',
    remove: 'Usuń niepotrzebne wyciszenie',
  },
  zh: {
    unknown: '没有名为“{name}”的规则。请删除它，或查看提示后面的规则名称。',
    meant: '没有名为“{name}”的规则。是不是指“{meant}”？',
    change: '改为 {meant}',
    unused: '这条注释没有屏蔽任何提示：请删除。',
    unusedFor: '这条注释没有屏蔽 {name} 的任何提示：请删除。',
    remove: '删除无用的屏蔽注释',
  },
  sv: {
    unknown: 'Det finns ingen regel ”{name}”. Ta bort den, eller se efter namnet bakom anmärkningen.',
    meant: 'Det finns ingen regel ”{name}”. Menade du ”{meant}”?',
    change: 'Ändra till {meant}',
    unused: 'Det här tystar ingenting: ta bort det.',
    unusedFor: 'Det här tystar ingenting för {name}: ta bort det.',
    remove: 'Ta bort den oanvända tystningen',
  },
  ru: {
    unknown: 'Нет правила «{name}». Удалите его или посмотрите имя правила рядом с замечанием.',
    meant: 'Нет правила «{name}». Может быть, «{meant}»?',
    change: 'Заменить на {meant}',
    unused: 'Этот комментарий здесь ничего не скрывает: удалите его.',
    unusedFor: 'Этот комментарий ничего здесь не скрывает для {name}: удалите его.',
    remove: 'Удалить ненужное подавление',
  },
});
