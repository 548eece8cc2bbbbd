import { defineMessages } from '../speak.ts';

/** `done` and `elapsed` are whole percents; `said` is the confidence as the file has it. */
export const messages = defineMessages({
  en: {
    sure: '“{name}” has come {done} % of the way with {elapsed} % of the time over, and still the confidence is {said}. Add a note that says what makes it sure, or lower it.',
    doubtful:
      '“{name}” has come {done} % of the way with {elapsed} % of the time over, and yet the confidence is {said}. Add a note that says what stands in the way, or raise it.',
  },
  pl: {
    sure: '„{name}” ma za sobą {done} % drogi, a minęło {elapsed} % czasu – mimo to pewność wynosi {said}. Dopisz notatkę, skąd ta pewność, albo ją obniż.',
    doubtful:
      '„{name}” ma za sobą {done} % drogi, a minęło {elapsed} % czasu – mimo to pewność wynosi tylko {said}. Dopisz notatkę, co stoi na przeszkodzie, albo ją podnieś.',
  },
  zh: {
    sure: '“{name}”完成了 {done}%，时间已过去 {elapsed}%，信心却仍为 {said}。请加一条备注说明把握从何而来，或调低信心。',
    doubtful:
      '“{name}”已完成 {done}%，时间才过去 {elapsed}%，信心却只有 {said}。请加一条备注说明有什么阻碍，或调高信心。',
  },
  sv: {
    sure: '”{name}” har kommit {done} % av vägen när {elapsed} % av tiden har gått, och ändå är tilltron {said}. Lägg till en anteckning om vad som gör er säkra, eller sänk den.',
    doubtful:
      '”{name}” har kommit {done} % av vägen när {elapsed} % av tiden har gått, och ändå är tilltron bara {said}. Lägg till en anteckning om vad som står i vägen, eller höj den.',
  },
  ru: {
    sure: '«{name}»: пройдено {done} % пути, прошло {elapsed} % времени, а уверенность всё ещё {said}. Добавьте заметку, на чём она держится, или снизьте её.',
    doubtful:
      '«{name}»: пройдено {done} % пути, прошло {elapsed} % времени, а уверенность только {said}. Добавьте заметку, что мешает, или повысьте её.',
  },
});
