import { describe, expect, test } from 'vitest';
import { CURRENT_CYCLES } from '../../../language-server/protocol.ts';
import { workspaceOf } from '../../support/workspace.ts';
import { allNodes, bakery, labels, rows, sourceOf } from './support.ts';

describe('The tree by cascade', () => {
  test('puts what supports a key result below it, and what supports nothing on top', () => {
    expect(labels(sourceOf(bakery()), { grouping: 'cascade' })).toEqual([
      'Bread that people make a detour for',
      '  Stars in the city guide',
      '    A crust that sings',
      '      Loaves brought back a week',
      '      Hours of sleep of the dough',
      '  Regular guests',
      '  Every guest leaves with a smile',
      '    Minutes in the queue at noon',
      'Evenings in which nobody is in a hurry',
      '  Rushed orders a week',
    ]);
  });

  test('says how each is going, whose it is and for when', () => {
    const all = rows(sourceOf(bakery()), { grouping: 'cascade' });
    expect(all).toContain('    A crust that sings | 0.50 · on track · pace 0.46 · Ovens · 2026-Q1');
    expect(all).toContain('      Loaves brought back a week | 0.50 · on track · pace 0.46 · now 25');
    expect(all).toContain('Bread that people make a detour for | no data · The Mill · 2026-H1');
  });

  test('begins a circle nowhere and never ends in one', () => {
    const circle = workspaceOf(
      'objective a "First" { supports b }\nobjective b "Second" { supports c }\nobjective c "Third" { supports a }\nobjective d "Itself" { supports d }',
    );
    expect(labels(sourceOf(circle), { grouping: 'cascade' })).toEqual(['First', 'Second', 'Third', 'Itself']);
  });

  test('has a goal in each place where it helps, with an id for each', () => {
    const shared = workspaceOf(
      'objective a "One"\nobjective b "Two"\nobjective c "Helps both" { supports a, b }',
    );
    const nodes = allNodes(sourceOf(shared), { grouping: 'cascade' });
    expect(nodes.map(({ label }) => label)).toEqual(['One', 'Helps both', 'Two', 'Helps both']);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(4);
  });
});

describe('The tree by team', () => {
  test('goes from the company down, own goals before those of the teams below', () => {
    expect(labels(sourceOf(bakery()), { grouping: 'team' })).toEqual([
      'The Mill',
      '  Bread that people make a detour for',
      '    Stars in the city guide',
      '    Regular guests',
      '  Ovens',
      '    A crust that sings',
      '      Loaves brought back a week',
      '      Hours of sleep of the dough',
      '    Night shift',
      '      Evenings in which nobody is in a hurry',
      '        Rushed orders a week',
      '  Shops',
      '    Every guest leaves with a smile',
      '      Minutes in the queue at noon',
    ]);
  });

  test('has a place for goals without a team, for teams nobody declared and for teams that belong to each other', () => {
    const odd = workspaceOf(
      'team a "A" in b\nteam b "B" in a\nobjective x "In a ring" for a\nobjective y "Of strangers" for ghosts\nobjective z "Of nobody"',
    );
    expect(labels(sourceOf(odd), { grouping: 'team' })).toEqual([
      'A',
      '  In a ring',
      '  B',
      'ghosts',
      '  Of strangers',
      'Without a team',
      '  Of nobody',
    ]);
  });
});

describe('The tree by cycle', () => {
  test('has the latest first, the shorter before the longer, with their days', () => {
    const all = rows(sourceOf(bakery()), { grouping: 'cycle' });
    expect(all.filter((row) => /^ {0,2}\S/.test(row))).toEqual([
      '2026-Q1 | 0.17 · no data · pace 0.46 · 3 objectives · 49 days left',
      '  Night shift | 1 objective',
      '  Ovens | 0.50 · on track · pace 0.46 · 1 objective',
      '  Shops | 1 objective',
      '2026-H1 | 1 objective · 140 days left',
      '  The Mill | 1 objective',
    ]);
  });
});

describe('The tree by owner', () => {
  test('has who is accountable, with the key results that they own elsewhere, and what nobody owns', () => {
    expect(labels(sourceOf(bakery()), { grouping: 'owner' })).toEqual([
      'Ida Holm',
      '  A crust that sings',
      '    Loaves brought back a week',
      '    Hours of sleep of the dough',
      'Per Lund',
      '  Every guest leaves with a smile',
      '    Minutes in the queue at noon',
      '  Hours of sleep of the dough',
      'Without an owner',
      '  Bread that people make a detour for',
      '    Stars in the city guide',
      '    Regular guests',
      '  Evenings in which nobody is in a hurry',
      '    Rushed orders a week',
    ]);
  });
});

describe('A filter', () => {
  test('finds words in any order and in capitals, and shows the way to them', () => {
    expect(labels(sourceOf(bakery()), { grouping: 'cascade', filter: 'DOUGH sleep' })).toEqual([
      'Bread that people make a detour for',
      '  Stars in the city guide',
      '    A crust that sings',
      '      Hours of sleep of the dough',
    ]);
  });

  test('finds the goals of a team and of a person', () => {
    const found = (filter: string) => labels(sourceOf(bakery()), { grouping: 'cycle', filter });
    expect(found('lund')).toContain('    Every guest leaves with a smile');
    expect(found('night')).toEqual([
      '2026-Q1',
      '  Night shift',
      '    Evenings in which nobody is in a hurry',
      '      Rushed orders a week',
    ]);
  });

  test('opens what stands there for others alone', () => {
    const nodes = allNodes(sourceOf(bakery()), { grouping: 'cascade', filter: 'crust' });
    expect(nodes.filter(({ leadsOn }) => leadsOn).map(({ label }) => label)).toEqual([
      'Bread that people make a detour for',
      'Stars in the city guide',
    ]);
  });

  test('opens a goal that is found by a key result', () => {
    const nodes = allNodes(sourceOf(bakery()), { grouping: 'owner', filter: 'queue' });
    expect(nodes.filter(({ leadsOn }) => leadsOn).map(({ label }) => label)).toEqual([
      'Per Lund',
      'Every guest leaves with a smile',
    ]);
  });

  test('that fits nothing leaves nothing', () => {
    for (const grouping of ['cascade', 'team', 'cycle', 'owner'] as const)
      expect(labels(sourceOf(bakery()), { grouping, filter: '(.*)+$ nothing' })).toEqual([]);
  });
});

describe('A cycle', () => {
  test('leaves its goals, and above them what they lead up to', () => {
    expect(labels(sourceOf(bakery()), { grouping: 'cascade', cycle: '2026-Q1' })).toContain(
      'Bread that people make a detour for',
    );
    expect(labels(sourceOf(bakery()), { grouping: 'owner', cycle: '2026-H1' })).toEqual([
      'Without an owner',
      '  Bread that people make a detour for',
      '    Stars in the city guide',
      '    Regular guests',
    ]);
  });

  test('can be the one that the day is in', () => {
    const years = workspaceOf(
      'objective past "Over" in 2025-Q4\nobjective now "Running" in 2026-Q1\nobjective next "To come" in 2026-Q2',
      { today: '2026-02-10' },
    );
    expect(labels(sourceOf(years), { grouping: 'cascade', cycle: CURRENT_CYCLES })).toEqual(['Running']);
  });
});

test('Several projects are the first level, each with its own names', () => {
  const source = sourceOf(
    bakery(),
    workspaceOf('team ovens "Other ovens"\nobjective crust "Another crust" for ovens'),
  );
  expect(labels(source, { grouping: 'team' }).filter((row) => /^ {0,2}\S/.test(row))).toEqual([
    'okrs',
    '  The Mill',
    'okrs1',
    '  Other ovens',
  ]);
});
