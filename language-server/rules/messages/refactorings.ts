import { defineMessages } from '../speak.ts';

/** Titles of what the light bulb offers although nothing is wrong. */
export const messages = defineMessages({
  en: {
    writeInForm: 'Write it in form: {clauses}',
    addForm: 'Keep the sentence, add its numbers: {clauses}',
  },
  pl: { writeInForm: 'Zapisz w formie: {clauses}', addForm: 'Zostaw zdanie, dodaj liczby: {clauses}' },
  zh: { writeInForm: '改写为结构化形式：{clauses}', addForm: '保留句子，补上数字：{clauses}' },
  sv: { writeInForm: 'Skriv i form: {clauses}', addForm: 'Behåll meningen, lägg till talen: {clauses}' },
  ru: { writeInForm: 'Записать в форме: {clauses}', addForm: 'Оставить фразу, добавить числа: {clauses}' },
});
