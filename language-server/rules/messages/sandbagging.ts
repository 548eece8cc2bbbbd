import { defineMessages } from '../speak.ts';

/** `left` is whole percents; `cycles` are names of cycles, at least two. */
export const messages = defineMessages({
  en: {
    early:
      'This aspirational objective stands at {score} with {left} % of its time left. Raise its targets now, or call it committed.',
    habit:
      'The aspirational objectives of {cycles} ended at {mean} on average, above the 0.7 that is aimed at. Set the next targets where you are not sure to get, or call these objectives committed.',
  },
  pl: {
    early:
      'Ten ambitny cel ma już {score}, a zostało {left} % czasu. Podnieś teraz wartości docelowe albo nazwij go zobowiązaniem (committed).',
    habit:
      'Ambitne cele z cykli {cycles} kończyły się średnio na {mean}, powyżej 0,7, do którego się dąży. Ustaw następne wartości tam, gdzie nie ma pewności, albo nazwij te cele zobowiązaniami (committed).',
  },
  zh: {
    early:
      '这个挑战型目标已达到 {score}，而时间还剩 {left}%。请现在提高目标值，或把它改为承诺型（committed）。',
    habit:
      '{cycles} 的挑战型目标平均得分 {mean}，高于应有的 0.7。请把下一次的目标值定在没有十足把握的地方，或把这些目标改为承诺型（committed）。',
  },
  sv: {
    early:
      'Det här ambitiösa målet står på {score} med {left} % av tiden kvar. Höj målvärdena nu, eller kalla det ett åtagande (committed).',
    habit:
      'De ambitiösa målen i {cycles} slutade i snitt på {mean}, över de 0,7 som man siktar på. Sätt nästa målvärden där ni inte är säkra på att nå dem, eller kalla målen åtaganden (committed).',
  },
  ru: {
    early:
      'Эта амбициозная цель уже на {score}, а впереди ещё {left} % времени. Поднимите целевые значения сейчас или назовите её обязательством (committed).',
    habit:
      'Амбициозные цели за {cycles} в среднем закончились на {mean}, выше 0,7, к которым стремятся. Поставьте следующие значения там, где нет уверенности, или назовите эти цели обязательствами (committed).',
  },
});
