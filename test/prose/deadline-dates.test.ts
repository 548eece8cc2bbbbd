import { expect, test } from 'vitest';
import { read } from '../../language-server/prose/read.ts';

const context = { cycle: { start: '2026-01-01', end: '2026-03-31' }, today: '2026-01-10' };

test.each([
  ['Nå 200 kunder senast den 15 mars', '2026-03-15'],
  ['Nå 200 kunder senast v. 12', '2026-03-22'],
  ['Nå 200 kunder till och med vecka 12', '2026-03-22'],
  ['Nå 200 kunder vid kvartalets utgång', '2026-03-31'],
  ['Nå 200 kunder till halvårsskiftet', '2026-06-30'],
  ['Nå 200 kunder under vårterminen', '2026-06-30'],
  ['NKI stiger från 71 (2023) till 75 (2025)', '2025-12-31'],
  ['截至6月底新增客户200家', '2026-06-30'],
  ['本月底前完成200单', '2026-01-31'],
  ['2026年3月31日前新增客户200家', '2026-03-31'],
  ['年中前新增客户200家', '2026-06-30'],
  ['两周内新增客户20家', '2026-01-14'],
])('"%s" is to be done by %s', (text, date) => {
  expect(read(text, 'kr', context).deadline?.date).toBe(date);
});

test('the year of what was before is no deadline', () => {
  expect(read('Mål: 75 (utfall 2024: 68)', 'kr', context).deadline).toBeUndefined();
});

test('the week of a cohort is no week of the calendar', () => {
  expect(read('Andel aktiva i vecka 4 efter registrering: 40 %', 'kr', context).deadline).toBeUndefined();
});
