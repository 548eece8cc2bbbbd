import type { FirstTexts } from './texts.ts';

export const pl: FirstTexts = {
  company: 'Nasza firma',
  team: 'Nasz zespół',
  companyNote: ['Kto jest kim: firmy, zespoły i osoby. Wszystko inne odwołuje się do tych nazw.'],
  objectiveNote: [
    'Nagłówek mówi, czyje są te cele i na kiedy. Poniżej jest przykład: wpisz w jego miejsce własny cel.',
  ],
  checkInNote: ['Raz w tygodniu: ile wynosi każdy wynik i jak bardzo wierzysz, że się uda.'],
  objective: 'Sprawić, by pierwszy tydzień z nami był udany',
  because:
    'Połowa odchodzących klientów znika w pierwszym miesiącu, a większość z nich nigdy nie uruchomiła naszego produktu.',
  setUp: 'Nowi klienci po pełnej konfiguracji w pierwszym tygodniu',
  answer: 'Czas oczekiwania nowego klienta na odpowiedź',
  hours: 'godzin',
  leaving: 'Odejścia nowych klientów w pierwszym miesiącu',
};
