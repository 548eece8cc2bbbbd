import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../language-server/prose/languages/index.ts';
import { read } from '../../language-server/prose/read.ts';

const LONG = 100_000;
const codes = languages().map(({ code }) => code);
/** One language for each way of writing and of inflecting. */
const timed = ['en', 'pl', 'zh'];

/** Texts that make careless matching go back again and again. */
const hostile: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(LONG),
  digits: '1'.repeat(LONG),
  spaces: ' '.repeat(LONG),
  ideographs: '提'.repeat(LONG),
  'grouped digits': '1,000'.repeat(LONG / 5),
  'digits with spaces': '1 '.repeat(LONG / 2),
  'open brackets': '['.repeat(LONG),
  'half links': '[a]('.repeat(LONG / 4),
  'open tags': '<a '.repeat(LONG / 3),
  strikes: '~~'.repeat(LONG / 2),
  underscores: '_'.repeat(LONG),
  dashes: '-'.repeat(LONG),
  arrows: '->'.repeat(LONG / 2),
  dots: '1.'.repeat(LONG / 2),
  slashes: '1/'.repeat(LONG / 2),
  'list marks': '- '.repeat(LONG / 2),
  owners: '@a '.repeat(LONG / 3),
  colons: ':a'.repeat(LONG / 2),
  'from from': 'from '.repeat(LONG / 5),
  'from to': 'from 1 to 2 '.repeat(LONG / 12),
  'and and': 'NPS and churn and '.repeat(LONG / 18),
  'at least': 'at least '.repeat(LONG / 9),
  fillers: 'about about '.repeat(LONG / 12),
  months: 'by end of March '.repeat(LONG / 16),
  'first of': 'of the '.repeat(LONG / 7),
  'so that': 'so that to '.repeat(LONG / 11),
  verbs: 'to increase to launch '.repeat(LONG / 22),
  'will will': 'we will '.repeat(LONG / 8),
  'number words': 'twenty '.repeat(LONG / 7),
  'Chinese numbers': '一百万'.repeat(LONG / 3),
  'Chinese markers': '从到'.repeat(LONG / 2),
  ladders: '0.3: a '.repeat(LONG / 7),
  quotes: '"“'.repeat(LONG / 2),
  surrogates: '\ud83d'.repeat(LONG),
  percent: '5% '.repeat(LONG / 3),
  'lengths that name': '5-day x '.repeat(LONG / 8),
  'clock times': 'to 10:00 '.repeat(LONG / 9),
  'limits of all': `Review all ${'x over 5 '.repeat(LONG / 9)}`,
  mergers: `Merge ${'5 into 6 '.repeat(LONG / 9)}`,
  grades: 'from B to A '.repeat(LONG / 12),
  places: 'top 5 of 9th → '.repeat(LONG / 15),
};

/** Processor time that a reading takes, the best of some runs, in milliseconds: what else the machine does counts little. */
function cost(text: string, lang: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    read(text, 'kr', { lang });
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

/** Ten times the text may take ten times as long, or thirty with all the noise of measuring; squared it would be a hundred. */
const TIMES = 30;
/** Below this a measurement is mostly noise. In milliseconds. */
const FLOOR = 8;

describe('no text keeps the reader busy', () => {
  it.each(Object.keys(hostile))('100 kB of %s take about ten times as long as 10 kB', (name) => {
    const text = hostile[name]!;
    for (const lang of timed) {
      const little = Math.max(cost(text.slice(0, LONG / 10), lang), FLOOR);
      expect(cost(text, lang) / little, lang).toBeLessThan(TIMES);
    }
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...'increase from to 31 45 % NPS and by the end of Q3 2026 → -> [x] KR1: $ 1.2M X ___ @ana (7/10) below ≥ 万 从 提升 до з # ~~ * _ " ： ， 5–7 half all no'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' ')),
  );

  it('every part is where it says', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...codes), (sentence, lang) => {
        const reading = read(sentence, 'kr', { lang });
        const { verb, metric, from, to, upTo, change, window, deadline, outcome, joined } = reading;
        const parts = [verb, metric, from, to, upTo, change, window, deadline, outcome, joined];
        for (const part of [...parts, ...reading.vague, ...reading.placeholders, ...reading.quantities]) {
          if (part) expect(sentence.slice(part.start, part.end)).toBe(part.text);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('no value is NaN, and the verdicts agree with the kind', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const reading = read(sentence, 'kr');
        for (const { quantity } of reading.quantities) expect(Number.isNaN(quantity.value)).toBe(false);
        expect(reading.measurable).toBe(reading.kind !== 'activity' && reading.kind !== 'none');
        if (reading.kind === 'count') expect(reading.baseline).toBe(true);
        if (reading.from && reading.to) expect(reading.kind).toBe('from-to');
      }),
      { numRuns: 600 },
    );
  });

  it('reading twice reads the same', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        expect(read(sentence, 'kr')).toEqual(read(sentence, 'kr'));
      }),
    );
  });
});
