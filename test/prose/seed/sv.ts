import type { Expected } from '../seed.test.ts';

export const expected: Expected = {
  '004-20': { kind: 'none' },
  '004-22': { kind: 'relative', verb: 'raise', change: '30 %', direction: 'up' },
  '004-23': { kind: 'relative', verb: 'raise', change: '25 %', direction: 'up' },
  '004-24': {
    kind: 'count',
    verb: 'activity',
    to: '10 nya blogginlägg',
    comparator: 'at least',
    direction: 'up',
  },
  '004-25': { kind: 'relative', verb: 'raise', change: '40 %', direction: 'up' },
  '004-27': { kind: 'none' },
  '004-28': { kind: 'none', joined: true },
  '004-29': { kind: 'none' },
  '004-30': { kind: 'none' },
  '004-33': { kind: 'activity' },
};
