import type { Expected } from '../seed.test.ts';

export const expected: Expected = {
  '000-333': { kind: 'activity', verb: 'activity', vague: ['взаимоотношения'] },
  '000-287': { kind: 'activity', verb: 'activity', vague: ['Постоянно', 'качества'] },
  '000-288': { kind: 'activity', verb: 'activity' },
  '000-289': { kind: 'activity', verb: 'activity' },
  '000-290': { kind: 'activity' },
  '000-291': { kind: 'activity', verb: 'activity' },
  '000-292': { kind: 'activity', verb: 'activity' },
};
