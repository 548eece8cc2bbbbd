import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    unused:
      'No key result tracks “{title}”, and it has no healthy range. Track it (tracks {name}), say when it is healthy, or remove it.',
  },
  pl: {
    unused:
      'Żaden kluczowy rezultat nie śledzi „{title}” i nie ma on zdrowego zakresu. Śledź go (tracks {name}), podaj zdrowy zakres (healthy …) albo usuń.',
  },
  zh: {
    unused:
      '没有关键结果跟踪“{title}”，它也没有健康范围。请跟踪它（tracks {name}）、写明健康范围（healthy …），或删除它。',
  },
  sv: {
    unused:
      'Inget nyckelresultat följer ”{title}”, och det har ingen frisk gräns. Följ det (tracks {name}), skriv när det är friskt (healthy …) eller ta bort det.',
  },
  ru: {
    unused:
      'Ни один ключевой результат не следит за «{title}», и здорового диапазона у него нет. Отслеживайте его (tracks {name}), укажите диапазон (healthy …) или удалите.',
  },
});
