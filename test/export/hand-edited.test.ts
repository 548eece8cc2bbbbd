import { describe, expect, test } from 'vitest';
import { json } from '../../language-server/export/json.ts';
import { importOkrs } from '../../language-server/import/import.ts';
import { workspaceOf } from '../support/workspace.ts';
import { exported, importedFile } from './support.ts';

const PROJECT = {
  name: 'x',
  companies: [],
  teams: [],
  people: [],
  cycles: [],
  kpis: [],
  objectives: [],
  checkIns: [],
};

const importing = (project: object, more: object = {}) =>
  importedFile(
    JSON.stringify({
      format: 'okr-export',
      version: 1,
      today: '2026-02-16',
      projects: [{ ...PROJECT, ...project }],
      ...more,
    }),
    { format: 'json' },
  );

describe('an export that was changed by hand', () => {
  test('keeps what it cannot write as comments, and never lets it be anything else', () => {
    const { file, text } = importing({
      owner: 'The board',
      teams: [{ name: 'ovens', title: 'Ovens', slack: '#ovens' }, { title: 'Without a name' }],
      kpis: [
        {
          name: 'nps',
          readings: [
            { date: 'soon', value: '5' },
            { date: '2026-01-31', value: 33 },
          ],
        },
      ],
      objectives: [
        {
          name: 'crust } objective evil "',
          title: 'A crust\nthat "sings"',
          for: ['ovens', 'no team'],
          keyResults: [
            { name: 'k', title: 'K', metric: { kind: 'from-to', from: '1 } kr evil', to: '20 from' } },
            { name: 'm', title: 'M', metric: { kind: 'between', value: '2' }, weight: 'heavy', by: 'spring' },
            { name: 'n', title: 'N', metric: { kind: 'at least', value: '4.5/5' }, dropped: true },
          ],
          risks: [{ name: 'r', title: 'R' }],
        },
      ],
      checkIns: [
        {
          date: '2026-01-20',
          on: 'crust',
          lines: [
            { keyResult: 'k y', value: '5' },
            { keyResult: 'n', note: 'a note alone' },
          ],
        },
      ],
    });
    expect(file.problems, text).toEqual([]);
    const [objective, ...others] = file.objectives;
    expect(others).toEqual([]);
    expect(objective).toMatchObject({ title: { value: 'A crust that "sings"' } });
    expect(objective!.name).toBeUndefined();
    expect(objective!.keyResults.map(({ name, metric }) => [name, metric?.kind])).toEqual([
      ['k', undefined],
      ['m', undefined],
      ['n', 'threshold'],
    ]);
    for (const kept of [
      'owner: The board',
      '#ovens',
      'Without a name',
      'soon',
      'crust } objective evil',
      'no team',
      '1 } kr evil',
      '20 from',
      'heavy',
      'spring',
      'k y',
      'a note alone',
    ])
      expect(
        text.split('\n').filter((line) => line.includes('//') && line.includes(kept)),
        kept,
      ).toHaveLength(1);
  });

  test('of a later version is refused, and says why', () => {
    const result = importOkrs('{"format":"okr-export","version":2,"projects":[]}', { format: 'json' });
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('version 2') });
  });

  test('does not declare what is declared already, and takes the cycle that is asked for', () => {
    const { text } = importedFile(
      exported(json, 'team ovens "Ovens"\nteam till "Till"\nobjective a "A" {}'),
      { format: 'json', known: [{ kind: 'team', name: 'ovens', title: 'Ovens' }], cycle: '2026-Q3' },
    );
    expect(text).not.toContain('team ovens');
    expect(text).toContain('team till "Till"');
    expect(text).toContain('okrs in 2026-Q3');
  });

  test('with several projects has none inherit from another', () => {
    const whole = JSON.parse(exported(json, 'okrs for ovens in 2026-Q1\nobjective a "A" {}'));
    const other = JSON.parse(exported(json, 'objective b "B" {}'));
    const both = JSON.stringify({ ...whole, projects: [...whole.projects, ...other.projects] });
    const { file } = importedFile(both, { format: 'json' });
    const workspace = workspaceOf('');
    workspace.write('file:///okrs/a.okr', importedFile(both, { format: 'json' }).text);
    expect(
      file.objectives.map(({ name, header }) => [name, file.headers[header ?? -1]?.teams.length]),
    ).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });
});
