import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv, safeCell } from '../../language-server/export/csv.ts';
import { HOSTILE, hostileTitle, hostileWorkspace } from './hostile.ts';
import { exported, importedFile } from './support.ts';

const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

test('each key result is a row with its objective beside it; an objective without any is one too', () => {
  const text = exported(
    csv,
    `team ovens "Ovens"
person mia "Mia Baker"
okrs for ovens in 2026-Q1
objective crust "A crust, that sings" {
  owner mia
  kr stars "Stars" at least 4.5/5 weight 2 by 2026-03-20
  kr waste "Bread thrown away" from 14 kg to 5 kg
}
objective bare "Nothing yet" {}
checkin 2026-02-02 on crust { waste: 9 kg confidence 7/10 }`,
  );
  expect(text.split('\r\n')).toHaveLength(5);
  expect(text.split('\r\n')[1]).toContain('"A crust, that sings"');
  const [stars, waste, bare] = rowsOf(text);
  expect(stars).toMatchObject({
    Team: 'Ovens',
    Cycle: '2026-Q1',
    'Objective owner': 'Mia Baker',
    'Key result short name': 'stars',
    To: '≥ 4.5/5',
    Weight: '2',
    'Due date': '2026-03-20',
  });
  expect(waste).toMatchObject({
    From: '14 kg',
    To: '5 kg',
    Current: '9 kg',
    Updated: '2026-02-02',
    Confidence: '0.7',
  });
  expect(bare).toMatchObject({ Objective: 'Nothing yet', 'Key result': '' });
});

test('no cell begins a formula, and plain numbers stay numbers', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      for (const row of Papa.parse<string[]>(exported(csv, hostileWorkspace(title)), { delimiter: ',' }).data)
        for (const cell of row)
          if (!/^-\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
    { numRuns: 80 },
  );
  expect(['-3.5', '+7%', '-1,200.5'].map(safeCell)).toEqual(['-3.5', '+7%', '-1,200.5']);
  expect(['=1', '-2+3', '@a', "'=1", "it's"].map(safeCell)).toEqual(["'=1", "'-2+3", "'@a", "''=1", "it's"]);
});

test.each(HOSTILE.filter((title) => /^[=+@＝']|;/.test(title)))('%s comes back as it was', (title) => {
  const { file } = importedFile(exported(csv, hostileWorkspace(title)), { format: 'csv' });
  const titles = file.objectives.flatMap((one) => [one, ...one.keyResults]).map((one) => one.title?.value);
  expect(titles).toContain(title);
});
