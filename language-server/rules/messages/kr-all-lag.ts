import { defineMessages } from '../speak.ts';

/** `kpis` is a list in the language. */
export const messages = defineMessages({
  en: {
    all: 'Everything here is measured by what lags behind ({kpis}). Add a key result that moves earlier, and that the team can move itself.',
  },
  pl: {
    all: 'Wszystko mierzą tu wskaźniki opóźnione ({kpis}). Dodaj kluczowy rezultat, który zmienia się wcześniej i na który zespół ma wpływ.',
  },
  zh: {
    all: '这里的一切都用滞后指标（{kpis}）衡量。请加一个变化更早、团队自己能推动的关键结果。',
  },
  sv: {
    all: 'Allt här mäts av det som släpar efter ({kpis}). Lägg till ett nyckelresultat som rör sig tidigare och som teamet självt kan påverka.',
  },
  ru: {
    all: 'Всё здесь измеряется запаздывающими показателями ({kpis}). Добавьте ключевой результат, который меняется раньше и на который команда может влиять сама.',
  },
});
