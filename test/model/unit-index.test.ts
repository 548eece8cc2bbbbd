import { describe, expect, test } from 'vitest';
import { indexUnits, unitOf } from '../../language-server/model/unit-index.ts';
import { enUnits } from '../../language-server/model/unit-words/en.ts';
import { plUnits } from '../../language-server/model/unit-words/pl.ts';
import { ruUnits } from '../../language-server/model/unit-words/ru.ts';
import { sharedUnits } from '../../language-server/model/unit-words/shared.ts';
import { svUnits } from '../../language-server/model/unit-words/sv.ts';
import { zhUnits } from '../../language-server/model/unit-words/zh.ts';
import type { UnitWords } from '../../language-server/model/unit-words.ts';

const indexes = {
  en: indexUnits(enUnits, sharedUnits),
  pl: indexUnits(plUnits, sharedUnits),
  zh: indexUnits(zhUnits, sharedUnits),
  sv: indexUnits(svUnits, sharedUnits),
  ru: indexUnits(ruUnits, sharedUnits),
};

describe('the words for units', () => {
  test.each([
    ['en', 'k', { factor: 1e3 }],
    ['en', 'million', { factor: 1e6 }],
    ['en', 'Million', { factor: 1e6 }],
    ['en', 'dollars', { dimension: 'money', unit: 'USD' }],
    ['en', 'percentage points', { dimension: 'points', unit: 'pp' }],
    ['en', 'working days', { dimension: 'duration', unit: 'working-day' }],
    ['en', 'fortnights', { dimension: 'duration', unit: 'week', factor: 2 }],
    ['pl', 'tys.', { factor: 1e3 }],
    ['pl', 'zł', { dimension: 'money', unit: 'PLN' }],
    ['pl', 'pkt proc.', { dimension: 'points', unit: 'pp' }],
    ['pl', 'miesięcy', { dimension: 'duration', unit: 'month' }],
    ['zh', '万', { factor: 1e4 }],
    ['zh', '美元', { dimension: 'money', unit: 'USD' }],
    ['zh', '个百分点', { dimension: 'points', unit: 'pp' }],
    ['zh', '个工作日', { dimension: 'duration', unit: 'working-day' }],
    ['sv', 'tkr', { dimension: 'money', unit: 'SEK', factor: 1e3 }],
    ['sv', 'MKR', { dimension: 'money', unit: 'SEK', factor: 1e6 }],
    ['sv', 'procentenheter', { dimension: 'points', unit: 'pp' }],
    ['sv', 'dygn', { dimension: 'duration', unit: 'day' }],
    ['ru', 'млрд', { factor: 1e9 }],
    ['ru', 'рублей', { dimension: 'money', unit: 'RUB' }],
    ['ru', 'процентных пунктов', { dimension: 'points', unit: 'pp' }],
    ['ru', 'полгода', { dimension: 'duration', unit: 'month', factor: 6 }],
  ] as const)('%s: %s', (lang, word, meaning) => {
    expect(unitOf(indexes[lang], word)).toEqual(meaning);
  });

  test.each([
    ['en', 'MQLs'],
    ['en', 'KRs'],
    ['zh', '月'],
    ['zh', '个'],
    ['sv', 'm'],
    ['ru', 'S'],
  ] as const)('%s: %s only names what is counted', (lang, word) => {
    expect(unitOf(indexes[lang], word)).toBeUndefined();
  });

  test('one word can mean different things in two languages', () => {
    expect(unitOf(indexes.pl, 'bln')).toEqual({ factor: 1e12 });
    expect(unitOf(indexes.zh, 'w')).toEqual({ factor: 1e4 });
    expect(unitOf(indexes.en, 'w')).toEqual({ dimension: 'duration', unit: 'week' });
  });

  test('a language of its own brings its words as data', () => {
    const toy: UnitWords = {
      magnitudes: { 12: ['duzina'] },
      percent: ['centono'],
      points: [],
      multiples: [],
      durations: { day: ['tago', 'tagoj'] },
      currencies: { EUR: ['eŭroj'] },
    };
    const index = indexUnits(toy, sharedUnits);
    expect(unitOf(index, 'Tagoj')).toEqual({ dimension: 'duration', unit: 'day' });
    expect(unitOf(index, 'duzina')).toEqual({ factor: 12 });
    expect(unitOf(index, '%')?.dimension).toBe('percent');
  });

  test.each(Object.entries({ sharedUnits, enUnits, plUnits, zhUnits, svUnits, ruUnits }))(
    '%s: each word is listed once and can be found',
    (_name, table) => {
      const words = [
        ...Object.values(table.magnitudes).flat(),
        ...table.percent,
        ...table.points,
        ...table.multiples,
        ...Object.values(table.durations).flat(),
        ...Object.values(table.currencies).flat(),
        ...(table.scaled ?? []).flatMap(({ words }) => words),
      ];
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
      const index = indexUnits(table);
      expect(words.filter((word) => !unitOf(index, word))).toEqual([]);
    },
  );
});
