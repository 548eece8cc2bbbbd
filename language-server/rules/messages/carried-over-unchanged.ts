import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    same: 'This objective and its key results are those of {cycle}, figures apart. If it is to go on, ask what {cycle} taught you, and change at least how you will get there.',
  },
  pl: {
    same: 'Ten cel i jego kluczowe rezultaty są takie same jak w {cycle}, poza liczbami. Jeśli ma trwać dalej, zastanów się, czego nauczył {cycle}, i zmień choć drogę do celu.',
  },
  zh: {
    same: '除了数字，这个目标及其关键结果与 {cycle} 完全相同。如果要继续，请想一想 {cycle} 教会了你们什么，至少改变实现的方法。',
  },
  sv: {
    same: 'Det här målet och dess nyckelresultat är desamma som i {cycle}, bortsett från siffrorna. Ska det fortsätta, fråga vad {cycle} lärde er och ändra åtminstone vägen dit.',
  },
  ru: {
    same: 'Эта цель и её ключевые результаты те же, что в {cycle}, кроме чисел. Если она продолжается, спросите себя, чему научил {cycle}, и измените хотя бы путь к ней.',
  },
});
