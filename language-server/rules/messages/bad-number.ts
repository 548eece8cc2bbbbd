import { defineMessages } from '../speak.ts';

/** `reason` is the reader's own, in English: other languages say how values are written instead. */
export const messages = defineMessages({
  en: { unreadable: '“{text}” cannot be read: {reason}.' },
  pl: {
    unreadable:
      'Nie da się odczytać wartości „{text}”. Napisz jedną liczbę z jedną jednostką, na przykład 20, $1.5M, 12 %, 4.5/5 lub 30 MQLs.',
  },
  zh: { unreadable: '无法读出“{text}”。请写一个数字和一个单位，例如 20、$1.5M、12 %、4.5/5 或 30 MQLs。' },
  sv: {
    unreadable:
      '”{text}” går inte att läsa. Skriv ett tal med en enhet, till exempel 20, $1.5M, 12 %, 4.5/5 eller 30 MQLs.',
  },
  ru: {
    unreadable:
      'Значение «{text}» не читается. Напишите одно число с одной единицей, например 20, $1.5M, 12 %, 4.5/5 или 30 MQLs.',
  },
});
