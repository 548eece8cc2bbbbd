import { defineMessages } from '../speak.ts';

/** `through` is a list in the language. */
export const messages = defineMessages({
  en: {
    itself: 'This objective supports itself. Remove the reference.',
    through: 'This objective supports itself through {through}. Remove one of these references.',
    remove: 'Remove this reference',
  },
  pl: {
    itself: 'Ten cel wspiera sam siebie. Usuń to odwołanie.',
    through: 'Ten cel wspiera sam siebie przez {through}. Usuń jedno z tych odwołań.',
    remove: 'Usuń to odwołanie',
  },
  zh: {
    itself: '这个目标支持的是它自己。请删除这个引用。',
    through: '这个目标通过 {through} 支持了它自己。请删除其中一个引用。',
    remove: '删除这个引用',
  },
  sv: {
    itself: 'Det här målet stöder sig självt. Ta bort referensen.',
    through: 'Det här målet stöder sig självt genom {through}. Ta bort en av referenserna.',
    remove: 'Ta bort referensen',
  },
  ru: {
    itself: 'Эта цель поддерживает саму себя. Удалите ссылку.',
    through: 'Эта цель поддерживает саму себя через {through}. Удалите одну из этих ссылок.',
    remove: 'Удалить ссылку',
  },
});
