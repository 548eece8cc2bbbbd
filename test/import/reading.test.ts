import { describe, expect, test } from 'vitest';
import { cycleIn, yearIn } from '../../language-server/import/cycle-in.ts';
import { newItem } from '../../language-server/import/draft.ts';
import { readHeading } from '../../language-server/import/heading.ts';
import { amountOf, shareOf } from '../../language-server/import/settle/amount.ts';
import { dateOf } from '../../language-server/import/settle/place.ts';
import { peopleIn } from '../../language-server/import/settle/units.ts';
import { sourceFormat } from '../../language-server/import/source-format.ts';
import { columnsOf } from '../../language-server/import/table/columns.ts';
import { severalIn } from '../../language-server/import/table/several.ts';
import { labelOf } from '../../language-server/import/title/label.ts';
import { takeApart } from '../../language-server/import/title/take-apart.ts';

describe('labels', () => {
  test.each([
    ['Objective 1: Win the north', 'objective', 'Objective 1', 'Win the north'],
    ['O1 – Win the north', 'objective', 'O1', 'Win the north'],
    ['O2 Win the north', 'objective', 'O2', 'Win the north'],
    ['KR1.2: Deals from 3 to 9', 'keyResult', 'KR1.2', 'Deals from 3 to 9'],
    ['O1.KR2 Deals from 3 to 9', 'keyResult', 'O1.KR2', 'Deals from 3 to 9'],
    ['KR 3) Deals from 3 to 9', 'keyResult', 'KR 3', 'Deals from 3 to 9'],
    ['🎯 Objective: Win', 'objective', 'Objective', 'Win'],
    ['Key Results (KRs):', 'keyResults', 'Key Results (KRs)', ''],
    ['Annual KRs', 'keyResults', 'KRs', ''],
    ['Initiatives', 'initiatives', 'Initiatives', ''],
    ['DRI: Ann Lee', 'owner', 'DRI', 'Ann Lee'],
    ['Cel 2: Klient wraca', 'objective', 'Cel 2', 'Klient wraca'],
    ['Kluczowy rezultat 1: Zwroty z 9 do 3', 'keyResult', 'Kluczowy rezultat 1', 'Zwroty z 9 do 3'],
    ['目标一：让客户满意', 'objective', '目标一', '让客户满意'],
    ['关键结果1：投诉从 9 降到 3', 'keyResult', '关键结果1', '投诉从 9 降到 3'],
    ['Mål 3: Varmt bröd', 'objective', 'Mål 3', 'Varmt bröd'],
    ['Nyckelresultat:', 'keyResult', 'Nyckelresultat', ''],
    ['Цель 1. Посылка рано', 'objective', 'Цель 1', 'Посылка рано'],
    ['КР2: Жалобы с 9 до 3', 'keyResult', 'КР2', 'Жалобы с 9 до 3'],
    ['CRO KR: Deals from 3 to 9', 'keyResult', 'CRO KR', 'Deals from 3 to 9'],
    ['2. Objective: Win the north', 'objective', '2. Objective', 'Win the north'],
    ['2.1 Key Result: Deals from 3 to 9', 'keyResult', '2.1 Key Result', 'Deals from 3 to 9'],
    ['Objective B: Win the north', 'objective', 'Objective B', 'Win the north'],
    ['Key Result B2.1 – Deals from 3 to 9', 'keyResult', 'Key Result B2.1', 'Deals from 3 to 9'],
    ['Why? Nobody goes there', 'because', 'Why', 'Nobody goes there'],
    ['~~KR3: Open a shop~~ (not now)', 'keyResult', 'KR3', '~~Open a shop~~ (not now)'],
    ['DONE KR2: Open a shop', 'keyResult', 'DONE KR2', 'Open a shop'],
    ['Annual KR1: Deals from 3 to 9', 'keyResult', 'Annual KR1', 'Deals from 3 to 9'],
    ['Schlüsselergebnisse:', 'keyResults', 'Schlüsselergebnisse', ''],
    ['Résultat clé 2 : Ventes de 3 à 9', 'keyResult', 'Résultat clé 2', 'Ventes de 3 à 9'],
  ])('%s', (line, field, label, rest) => {
    expect(labelOf(line)).toMatchObject({ field, label, rest });
  });

  test.each([
    'Grow revenue from 3 to 9',
    'O2levels rise',
    'OKRs for everybody',
    'OKR 2026',
    'Goal difference of at least 9 matters to us all',
    'https://example.org/key results: none',
    'Be at the gate at 9:30',
    'Results – that is what counts in the end',
    'Reduce time: from 9 to 3',
    '3. Reduce time: from 9 to 3',
    'Goal a week is what we need',
    'What? Nothing to see here',
    '',
  ])('“%s” is a sentence', (line) => {
    expect(labelOf(line)).toBeUndefined();
  });
});

describe('cycles', () => {
  test.each([
    ['Q3 2026 – Marketing', '2026-Q3'],
    ['2026-Q1 OKRs', '2026-Q1'],
    ['OKRs 2026 Q4', '2026-Q4'],
    ['FY26 Q2 goals', '2026-Q2'],
    ["H1'26", '2026-H1'],
    ['2026 H2', '2026-H2'],
    ['third quarter of 2026', '2026-Q3'],
    ['Quarter 3, 2026', '2026-Q3'],
    ['III kwartał 2026', '2026-Q3'],
    ['I półrocze 2026', '2026-H1'],
    ['kvartal 2 2026', '2026-Q2'],
    ['tredje kvartalet 2026', '2026-Q3'],
    ['2 квартал 2026 года', '2026-Q2'],
    ['3-й квартал 2026', '2026-Q3'],
    ['2026年第三季度', '2026-Q3'],
    ['2026年Q1', '2026-Q1'],
    ['2026年上半年', '2026-H1'],
    ['March 2026', '2026-03'],
    ['2026-W05', '2026-W05'],
    ['Q2 CY2026', '2026-Q2'],
  ])('%s is %s', (text, name) => {
    expect(cycleIn(text)?.name).toBe(name);
  });

  test.each(['T2 2026', '2026-2028', 'T1/2026'])('%s is no year', (text) => {
    expect(yearIn(text)).toBeUndefined();
  });

  test.each(['Q3', 'from 2026-01-05', 'Model 2026Q9', 'H7 2026', 'IQ1 2026'])('%s is none', (text) => {
    expect(cycleIn(text)).toBeUndefined();
  });

  test('a quarter takes the year around it, and a year stands for itself', () => {
    expect(cycleIn('Q3', '2026')?.name).toBe('2026-Q3');
    expect(yearIn('OKRs 2026')?.name).toBe('2026');
  });
});

describe('headings over objectives', () => {
  test.each([
    ['Q3 2026 – Marketing', 'Marketing', undefined],
    ['OKRs for the Growth team', 'Growth', 'team'],
    ['Engineering OKRs', 'Engineering', undefined],
    ['Team: Night Trains', 'Night Trains', 'team'],
    ['Company OKRs 2026', 'Company', 'company'],
    ['2026-Q1 OKRs', undefined, undefined],
    ['Zespół Logistyki – cele, III kwartał 2026', 'Logistyki', 'team'],
    ['客服部 2026年第三季度 OKR', '客服部', 'team'],
    ['公司 OKR 2026', '公司', 'company'],
    ['Avdelning Trädgård – mål', 'Trädgård', 'team'],
    ['Команда доставки: OKR', 'доставки', 'team'],
    ['ОКР компании «Маяк»', 'Маяк', 'company'],
    ['My OKRs', undefined, undefined],
  ])('%s', (text, name, kind) => {
    const read = readHeading(text, 1);
    expect([read.name, read.kind]).toEqual([name, kind]);
  });
});

describe('what stands around a title', () => {
  test.each([
    ['Deals from 3 to 9 @ann', 'Deals from 3 to 9', 'owner @ann'],
    ['@ann, @bo: Deals from 3 to 9', 'Deals from 3 to 9', 'owner @ann, @bo'],
    ['Deals (Owner: Ann Lee)', 'Deals', 'owner Ann Lee'],
    ['Deals – Owner: Ann Lee', 'Deals', 'owner Ann Lee'],
    ['Deals [due: 2026-03-01; weight: 2]', 'Deals', 'due 2026-03-01, weight 2'],
    ['Deals won - 0.7', 'Deals won', 'score 0.7'],
    ['Deals won (0.6)', 'Deals won', 'score 0.6'],
    ['Deals won [70%]', 'Deals won', 'score 70%'],
    ['Deals won (7/10)', 'Deals won', 'score 7/10'],
    ['Deals won => 70 %, one was late', 'Deals won', 'score 70 %, note one was late'],
    ['P1: Deals won', 'Deals won', 'priority P1'],
    ['Deals won from 3 to 9 => 100%', 'Deals won from 3 to 9', 'score 100%'],
    ['From 3 → 9 shops by May => 60%, one late', 'From 3 → 9 shops by May', 'score 60%, note one late'],
    ['Close within < 9 days => 12 days', 'Close within < 9 days', 'note => 12 days'],
    ['Deals won – 0.4 (landed at 5)', 'Deals won', 'score 0.4, note landed at 5'],
    ['Deals won — final score 0.5', 'Deals won', 'score 0.5'],
    ['Deals won (weight 3)', 'Deals won', 'weight 3'],
    ['Deals won [At risk]', 'Deals won', 'status At risk'],
    ['A shop burns; mitigation: insure it', 'A shop burns', 'mitigation insure it'],
    ['~~Deals won~~ (not now)', 'Deals won', 'note (not now)'],
    ['[COMMITTED] Deals won', 'Deals won', 'ambition COMMITTED'],
    ['Deals won (https://x.example/a?b=1)', 'Deals won', 'link https://x.example/a?b=1'],
  ])('%s', (text, title, details) => {
    const item = newItem('keyResult', text, 1);
    takeApart(item);
    expect(item.title).toBe(title);
    expect(item.details.map(({ field, value }) => `${field} ${value}`).join(', ')).toBe(details);
  });

  test.each([
    'Deals from 31 → 45%',
    'Share of repeat guests (70%)',
    'Share of repeat guests 30% => 28% (#12)',
    'Sell 120% of plan => 92% of plan',
    'Merge 10 changes [3/10]',
    'Conversion - 70%',
    'Work with @bo on deals',
    'See https://x.example/a',
    'Deals (see the list)',
    '@ann',
    'Ship version 2 - 0.75 of it',
  ])('“%s” stays whole', (text) => {
    const item = newItem('keyResult', text, 1);
    takeApart(item);
    expect([item.title, item.details]).toEqual([text, []]);
  });
});

describe('cells', () => {
  test.each([
    ['1,200', 'en', '', '1,200'],
    ['45 %', 'en', '', '45 %'],
    ['$1.2M', 'en', '', '$1.2M'],
    ['45', 'en', '%', '45%'],
    ['12', 'en', 'number', '12'],
    ['7', 'en', 'days', '7 days'],
    ['81,5', 'pl', '%', '81.5%'],
    ['1 200,50 zł', 'pl', '', '1,200.50 zł'],
    ['61%', 'zh', '', '61%'],
    ['4.2/5', 'en', '', '4.2/5'],
  ] as const)('%s in %s with “%s” is %s', (text, lang, unit, written) => {
    expect(amountOf(text, lang, unit)?.written.replace(' %', '%')).toBe(written.replace(' %', '%'));
  });

  test.each(['', 'high', 'from 3 to 9', '3 of 9 shops', '12 January', '1.2.3', 'top 3'])(
    '“%s” is no value',
    (text) => {
      expect(amountOf(text, 'en')).toBeUndefined();
    },
  );

  test.each([
    ['0.7', '0.7'],
    ['70%', '70%'],
    ['0,7', '0.7'],
    ['7/10', '7/10'],
    ['1', '1'],
    ['70', undefined],
    ['11/10', undefined],
    ['high', undefined],
  ])('%s is the share %s', (text, share) => {
    expect(shareOf(text)).toBe(share);
  });

  test.each([
    ['Ann Lee', ['Ann Lee']],
    ['Ann, Bo & Cy', ['Ann', 'Bo', 'Cy']],
    ['@ann @bo', ['@ann', '@bo']],
    ['李敏、周洋', ['李敏', '周洋']],
    ['TBD', []],
    ['n/a', []],
    ['Whoever has time this week, I guess we will see.', []],
  ])('the owners in “%s”', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  test('columns are known in every language, and by whose they are', () => {
    const read = (header: string) => columnsOf([header, 'Objective'])[0];
    expect(read('Właściciel')?.field).toBe('owner');
    expect(read('目标值')?.field).toBe('to');
    expect(read('Startvärde')?.field).toBe('from');
    expect(read('Текущее значение')?.field).toBe('current');
    expect(read('KR owner')).toMatchObject({ field: 'owner', of: 'keyResult' });
    expect(read('KR2')).toMatchObject({ field: 'keyResult', number: 2 });
    expect(read('parent_goal_id')?.field).toBe('parent');
    expect(read('currentValue')?.field).toBe('current');
    expect(read('Favourite colour')?.field).toBeUndefined();
  });
});

describe('days in words', () => {
  test.each([
    ['31 March 2026', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['Mar 31st, 2026', '2026-03-31'],
    ['31/Mar/26', '2026-03-31'],
    ['31 marca 2026 r.', '2026-03-31'],
    ['31 mars 2026', '2026-03-31'],
    ['31 марта 2026', '2026-03-31'],
    ['2026年3月31日', '2026-03-31'],
    ['31 February 2026', undefined],
    ['31 shops 2026', undefined],
    ['March 2026', undefined],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });
});

describe('several key results in a cell', () => {
  const inCell = (lines: string[]) =>
    severalIn({ header: '', text: lines.join(' '), ...(lines.length > 1 && { lines }) });

  test.each([
    [
      ['1. Deals from 3 to 9', '2. Shops from 1 to 2'],
      ['Deals from 3 to 9', 'Shops from 1 to 2'],
    ],
    [
      ['• Deals from 3', 'to 9', '• Shops'],
      ['Deals from 3 to 9', 'Shops'],
    ],
    [['KR1: Deals; KR2: Shops'], ['Deals', 'Shops']],
  ])('%j', (lines, titles) => {
    expect(inCell(lines)?.map(({ title }) => title)).toEqual(titles);
  });

  test.each([[['Deals from 3 to 9', '(6 of 8 shops)']], [['- Deals']], [['Deals']], [['Deals', '- Shops']]])(
    '%j is one',
    (lines) => {
      expect(inCell(lines)).toBeUndefined();
    },
  );
});

describe('what a text is', () => {
  test.each([
    ['{ "objectives": [] }', 'json'],
    ['objectives:\n  - title: Win\n', 'yaml'],
    ['Objective,Key Result\nWin,Deals\n', 'csv'],
    ['Cel;Rezultat\nA;B\n', 'csv'],
    ['Objective\tKey Result\nWin\tDeals\n', 'tsv'],
    ['# OKRs\n\n- Win, soon\n- Play, often\n', 'md'],
    ['Win the north\n- Deals from 3 to 9\n', 'md'],
    ['<!DOCTYPE html>\n<html><body>Win</body></html>', 'html'],
    ['| Objective | Key Result |\n|---|---|\n| A | B |\n', 'md'],
  ])('%j is %s', (text, format) => {
    expect(sourceFormat(text)).toBe(format);
  });
});
