import { describe, expect, test } from 'vitest';
import { count, megabytes, ms, times } from './support/figures.ts';
import { page, table, targetTable } from './support/markdown.ts';
import { isMet, type Target } from './support/report.ts';

const start: Target = {
  id: 'start',
  what: 'Start',
  ours: '2 s',
  other: '6 s',
  ratio: 3,
  promise: { atLeast: 4 },
};
const memory: Target = { ...start, id: 'memory', what: 'Memory', ratio: 0.25, promise: { atMost: 0.25 } };

test('figures are short', () => {
  expect([0.04, 9.96, 12.4, 1234, 23_456].map(ms)).toEqual([
    '0.0 ms',
    '10.0 ms',
    '12 ms',
    '1,234 ms',
    '23.5 s',
  ]);
  expect([megabytes(151.4e6), count(80_000), times(0.1234), times(3.96), times(1234)]).toEqual([
    '151 MB',
    '80,000',
    '0.12 ×',
    '4 ×',
    '1,234 ×',
  ]);
});

test('a target is met at its bound', () => {
  expect(isMet(start)).toBe(false);
  expect(isMet({ ...start, ratio: 4 })).toBe(true);
  expect(isMet(memory)).toBe(true);
  expect(isMet({ ...memory, ratio: 0.26 })).toBe(false);
});

describe('a table', () => {
  test('has its figures at the right and its texts at the left', () => {
    expect(
      table({
        caption: 'Seen:',
        head: ['files', 'time', 'by'],
        rows: [
          ['5', '1,200 ms', 'a | b'],
          ['50', '-', 'c'],
        ],
      }),
    ).toBe(
      [
        'Seen:',
        '',
        '| files | time | by |',
        '| --- | ---: | --- |',
        '| 5 | 1,200 ms | a \\| b |',
        '| 50 | - | c |',
      ].join('\n'),
    );
  });

  test('of targets says what became of them', () => {
    const lines = targetTable([start, memory]).split('\n');
    expect(lines.slice(2)).toEqual([
      '| Start | 2 s | 6 s | 3 × | at least 4 × | **missed** |',
      '| Memory | 2 s | 6 s | 0.25 × | at most 0.25 × | met |',
    ]);
  });
});

describe('the page', () => {
  const reports = [{ title: 'Against it', about: 'How.', tables: [], targets: [start, memory] }];
  const machine = [{ what: 'memory', is: '24 GB' }];

  test('tells why a target is missed and what comes next, of those that are missed alone', () => {
    const misses = {
      start: { reason: 'Files are parsed whole.', next: 'parse a part.' },
      memory: { reason: 'Long ago.', next: 'nothing.' },
    };
    const text = page({ reports, machine, misses });
    expect(text).toContain('- **Start.** Files are parsed whole. Next: parse a part.\n');
    expect(text).not.toContain('Long ago');
    expect(text).toContain('| memory | 24 GB |');
    expect(text).toContain('## Against it\n\nHow.\n');
  });

  test('says where a reason is owed', () => {
    expect(page({ reports, machine, misses: {} })).toContain('- **Start.** No reason is written down yet.');
  });

  test('has no such chapter when all is met', () => {
    const met = reports.map((report) => ({ ...report, targets: [memory] }));
    expect(page({ reports: met, machine, misses: {} })).not.toContain('What is missed');
  });
});
