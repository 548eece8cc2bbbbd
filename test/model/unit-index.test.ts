import { describe, expect, test } from 'vitest';
import { indexUnits, unitAt, unitOf } from '../../language-server/model/unit-index.ts';
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

/** The unit words that follow the first number of a text, one after the other. */
function after(lang: keyof typeof indexes, text: string): string[] {
  const found: string[] = [];
  let at = /\d[\d ,.]*\d|\d/.exec(text)![0].length + text.search(/\d/);
  for (let match = unitAt(indexes[lang], text, at); match; match = unitAt(indexes[lang], text, at)) {
    found.push(text.slice(match.start, match.end));
    at = match.end;
  }
  return found;
}

describe('unit words behind a number in running text', () => {
  test.each([
    ['en', '20k MQLs', ['k']],
    ['en', '2.5 million dollars a year', ['million', 'dollars']],
    ['en', '5 percentage points', ['percentage points']],
    ['en', '12 per cent of them', ['per cent']],
    ['en', '3 working days', ['working days']],
    ['en', '10 minor defects', []],
    ['en', '5 daylight hours', []],
    ['en', '30 Days', ['Days']],
    ['en', '250 TOP accounts', []],
    ['en', '250 SEK', ['SEK']],
    ['en', '40 x', []],
    ['pl', '200 tys. USD w sklepie', ['tys.', 'USD']],
    ['pl', '2 pkt proc.', ['pkt proc.']],
    ['pl', '15 dni roboczych', ['dni roboczych']],
    ['pl', '50 000 dolarów', ['dolarów']],
    ['pl', '3 bln', ['bln']],
    ['zh', '25 万美元的收入', ['万', '美元']],
    ['zh', '2 个工作日内', ['个工作日']],
    ['zh', '5 个百分点', ['个百分点']],
    ['zh', '3 个月', ['个月']],
    ['zh', '3 月', []],
    ['zh', '10w+阅读', ['w']],
    ['zh', '30 个客户', []],
    ['sv', '250 tkr', ['tkr']],
    ['sv', '3 miljoner kronor', ['miljoner', 'kronor']],
    ['sv', '5 procentenheter', ['procentenheter']],
    ['sv', '30 sek', ['sek']],
    ['ru', '300 тыс. рублей', ['тыс.', 'рублей']],
    ['ru', '5 процентных пунктов', ['процентных пунктов']],
    ['ru', '20к подписчиков', ['к']],
    ['ru', '20 к концу квартала', []],
    ['ru', '10\u00a0рабочих\u00a0дней', ['рабочих\u00a0дней']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(after(lang, text)).toEqual(expected);
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
    expect(unitAt(index, '3 Tagoj poste', 1)).toMatchObject({ start: 2, end: 7, meaning: { unit: 'day' } });
    expect(unitAt(index, '3 %', 1)?.meaning.dimension).toBe('percent');
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

  test('looking for a word takes no longer in a long text', () => {
    const text = 'a '.repeat(50_000);
    const begin = performance.now();
    for (let at = 0; at < 10_000; at++) unitAt(indexes.en, text, at);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
