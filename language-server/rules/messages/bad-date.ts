import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    meant: '“{text}” is not a date: write {iso}.',
    form: '“{text}” is not a date: write year, month and day, as in 2026-03-31.',
    month: 'There is no month {month}: write the month as 01 to 12.',
    day: 'The calendar has no day {text}: take one that exists.',
    backwards: 'This cycle ends on {end}, before it starts on {start}. Swap them, or correct one.',
    change: 'Change to {iso}',
    swap: 'Swap the two dates',
  },
  pl: {
    meant: '„{text}” nie jest datą: napisz {iso}.',
    form: '„{text}” nie jest datą: napisz rok, miesiąc i dzień, na przykład 2026-03-31.',
    month: 'Nie ma miesiąca {month}: miesiące zapisuje się od 01 do 12.',
    day: 'W kalendarzu nie ma dnia {text}: wybierz istniejący.',
    backwards: 'Ten cykl kończy się {end}, zanim się zacznie {start}. Zamień daty albo popraw jedną z nich.',
    change: 'Zmień na {iso}',
    swap: 'Zamień daty miejscami',
  },
  zh: {
    meant: '“{text}”不是日期：请写 {iso}。',
    form: '“{text}”不是日期：请按年、月、日书写，例如 2026-03-31。',
    month: '没有 {month} 月：月份写作 01 到 12。',
    day: '日历上没有 {text} 这一天：请换成存在的日期。',
    backwards: '这个周期在 {end} 结束，早于开始日期 {start}。请对调，或更正其中一个。',
    change: '改为 {iso}',
    swap: '对调两个日期',
  },
  sv: {
    meant: '”{text}” är inget datum: skriv {iso}.',
    form: '”{text}” är inget datum: skriv år, månad och dag, som i 2026-03-31.',
    month: 'Det finns ingen månad {month}: månader skrivs 01 till 12.',
    day: 'Kalendern har ingen dag {text}: ta en som finns.',
    backwards: 'Perioden slutar {end}, innan den börjar {start}. Byt plats på dem eller rätta ett av dem.',
    change: 'Ändra till {iso}',
    swap: 'Byt plats på datumen',
  },
  ru: {
    meant: '«{text}» — не дата: напишите {iso}.',
    form: '«{text}» — не дата: напишите год, месяц и день, например 2026-03-31.',
    month: 'Нет месяца {month}: месяцы пишутся от 01 до 12.',
    day: 'В календаре нет дня {text}: укажите существующий.',
    backwards:
      'Этот цикл заканчивается {end}, раньше, чем начинается {start}. Поменяйте даты местами или исправьте одну.',
    change: 'Заменить на {iso}',
    swap: 'Поменять даты местами',
  },
});
