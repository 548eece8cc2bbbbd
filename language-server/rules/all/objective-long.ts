import { rangeOfText, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/objective-long.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly words: number;
  readonly characters: number;
}

/** Behind a full stop that ends a word: “St. Gallen” and “2.0” go on. */
const SECOND_SENTENCE = /(?<=\p{L}{4}[.!?]\s)(?=\p{Lu})|(?<=[。！？])(?=\S)/u;

export const objectiveLong = defineRule<Options>({
  meta: {
    id: 'objective-long',
    summary: 'An objective that nobody can remember',
    category: 'objective',
    severity: 'information',
    options: {
      words: {
        default: 18,
        description: 'The most words an objective should have.',
        schema: { type: 'integer', minimum: 3, maximum: 100 },
      },
      characters: {
        default: 40,
        description: 'The most Chinese characters an objective should have.',
        schema: { type: 'integer', minimum: 6, maximum: 200 },
      },
    },
    reason:
      'An objective that people know by heart steers what they do; one that has to be looked up does not.',
    source: 'Fox (short, clear), Wodtke (memorable)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  objective(objective, report, { words, characters }) {
    const { title } = objective.model;
    if (!title) return;
    const text = title.value;
    const say = objective.say(messages);
    const second = SECOND_SENTENCE.exec(text);
    const han = [...text.matchAll(/\p{Script=Han}/gu)].length;
    const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (second && second.index > 8) {
      report({
        range: rangeOfWords(title, { start: second.index, end: text.length }),
        message: say('sentences'),
      });
    } else if (han > characters) {
      report({
        range: rangeOfText(title),
        ...worse(han / characters),
        message: say('characters', { count: han, max: characters }),
      });
    } else if (count > words) {
      report({
        range: rangeOfText(title),
        ...worse(count / words),
        message: say('words', { count, max: words }),
      });
    }
  },
});

/** Half as much again is a paragraph. */
const FAR_TOO_LONG = 1.5;

function worse(share: number): { severity?: 'warning' } {
  return share > FAR_TOO_LONG ? { severity: 'warning' } : {};
}
