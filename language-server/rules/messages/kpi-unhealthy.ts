import { defineMessages } from '../speak.ts';

/** `bound` is what the file says: “at least 40”. */
export const messages = defineMessages({
  en: {
    outside:
      '“{name}” stands at {value} and is healthy {bound}; no running key result tracks it. Make it one, or correct the range.',
    draft: 'Draft an objective that brings it back',
    back: 'Bring “{name}” back to where it is healthy',
  },
  pl: {
    outside:
      '„{name}” wynosi {value}, a zdrowy zakres to {bound}; żaden bieżący kluczowy rezultat go nie śledzi. Dodaj taki rezultat albo popraw zakres.',
    draft: 'Naszkicuj cel, który go naprawi',
    back: 'Przywróć „{name}” do zdrowego poziomu',
  },
  zh: {
    outside:
      '“{name}”目前是 {value}，健康范围是 {bound}；没有进行中的关键结果在跟踪它。请为它设一个关键结果，或更正范围。',
    draft: '起草一个让它恢复的目标',
    back: '让“{name}”回到健康水平',
  },
  sv: {
    outside:
      '”{name}” står på {value} och är friskt vid {bound}; inget pågående nyckelresultat följer det. Gör ett, eller rätta gränsen.',
    draft: 'Skissa ett mål som för det tillbaka',
    back: 'För ”{name}” tillbaka dit det mår bra',
  },
  ru: {
    outside:
      '«{name}» сейчас {value}, а здоровое значение — {bound}; ни один текущий ключевой результат за ним не следит. Добавьте такой или исправьте диапазон.',
    draft: 'Набросать цель, которая его вернёт',
    back: 'Вернуть «{name}» к здоровому уровню',
  },
});
