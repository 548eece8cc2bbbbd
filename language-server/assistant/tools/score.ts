import { z } from 'zod';
import { version } from '../../../package.json';
import { failed, ok } from '../../model/result.ts';
import { collect, knowsCycle, knowsUnit } from '../../overview/collect.ts';
import { defineTool } from '../tool.ts';

export const score = defineTool({
  name: 'okr_score',
  title: 'Score OKRs',
  description:
    'Tells how OKRs are going: score, pace, status with its reason, forecast and confidence of each objective and key result, and the KPIs. Scores and shares go from 0 to 1. The status is computed from check-ins: quote its reason instead of guessing.',
  input: {
    paths: z
      .array(z.string())
      .optional()
      .describe('Files and folders from the root; all where it is left out'),
    team: z
      .string()
      .optional()
      .describe('Only objectives of this team, company or person and those below it'),
    cycle: z.string().optional().describe('Only objectives of this cycle, as in 2026-Q1'),
  },
  run({ paths = [], team, cycle }, desk) {
    const read = desk.look(paths);
    if (!read.ok) return read;
    if (team !== undefined && !knowsUnit(read.value, team))
      return failed(`there is no team, company or person “${team}”`);
    if (cycle !== undefined && !knowsCycle(read.value, cycle)) return failed(`there is no cycle “${cycle}”`);
    return ok(collect(read.value, { ...(team && { team }), ...(cycle && { cycle }) }, version));
  },
});
