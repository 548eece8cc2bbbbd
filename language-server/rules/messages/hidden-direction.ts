import { defineMessages } from '../speak.ts';

/** `controls` are code points, such as `U+202E`. */
export const messages = defineMessages({
  en: {
    hidden:
      'An invisible character ({controls}) turns the direction of writing here, so what is shown may not be what is written: remove it.',
    remove: 'Remove the invisible character',
  },
  pl: {
    hidden:
      'Niewidoczny znak ({controls}) zmienia tu kierunek pisma, więc to, co widać, może nie być tym, co napisano: usuń go.',
    remove: 'Usuń niewidoczny znak',
  },
  zh: {
    hidden: '这里有一个改变书写方向的不可见字符（{controls}），看到的可能不是实际写的内容：请将其删除。',
    remove: '删除不可见字符',
  },
  sv: {
    hidden:
      'Ett osynligt tecken ({controls}) vänder skrivriktningen här, så det som syns kanske inte är det som står: ta bort det.',
    remove: 'Ta bort det osynliga tecknet',
  },
  ru: {
    hidden:
      'Невидимый символ ({controls}) меняет здесь направление письма, и показано может быть не то, что написано: удалите его.',
    remove: 'Удалить невидимый символ',
  },
});
