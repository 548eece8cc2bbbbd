import { defineMessages } from '../speak.ts';

/** `before` and `after` are targets, `day` an ISO date. */
export const messages = defineMessages({
  en: {
    moved:
      'The target of “{name}” was {before} on {day} and is {after} now, and nothing beside it says why. Add a note with the reason, or put it back.',
    note: 'Add a note with the reason',
    why: 'It was {before}: why did it change?',
  },
  pl: {
    moved:
      'Wartość docelowa „{name}” wynosiła {before} dnia {day}, a teraz {after}, i nic obok nie mówi dlaczego. Dopisz notatkę z powodem albo ją przywróć.',
    note: 'Dopisz notatkę z powodem',
    why: 'Było {before}: dlaczego to się zmieniło?',
  },
  zh: {
    moved:
      '“{name}”的目标值在 {day} 是 {before}，现在是 {after}，旁边却没有说明原因。请加一条备注写明原因，或改回去。',
    note: '加一条写明原因的备注',
    why: '原来是 {before}：为什么改了？',
  },
  sv: {
    moved:
      'Målvärdet för ”{name}” var {before} den {day} och är nu {after}, och ingenting bredvid säger varför. Lägg till en anteckning med skälet, eller ändra tillbaka.',
    note: 'Lägg till en anteckning med skälet',
    why: 'Det var {before}: varför ändrades det?',
  },
  ru: {
    moved:
      'Целевое значение «{name}» на {day} было {before}, а теперь {after}, и рядом не сказано почему. Добавьте заметку с причиной или верните прежнее.',
    note: 'Добавить заметку с причиной',
    why: 'Было {before}: почему изменилось?',
  },
});
