import { z } from 'zod';
import { ok } from '../../../model/result.ts';
import { differingLines, proposalsIn } from '../fixes.ts';
import { told } from '../told.ts';
import { defineTool } from '../tool.ts';

const MOST = 50;

export const fixes = defineTool({
  name: 'okr_fixes',
  title: 'Propose fixes',
  description:
    'Proposes the quick fixes for the findings of a file: what each is called and how the lines would read. Writes nothing. A number that nobody knows stays a question mark: ask a person for it, never make one up.',
  input: {
    file: z.string().describe('The file, from the root'),
    rule: z.string().optional().describe('Only for findings of this rule'),
    line: z.int().min(1).optional().describe('Only for findings on this line'),
  },
  run({ file, rule, line }, desk) {
    const read = desk.only([file]);
    if (!read.ok) return read;
    const proposals = proposalsIn(read.value, desk).filter(
      ({ placed }) =>
        (rule === undefined || placed.finding.rule === rule) &&
        (line === undefined || placed.range.start.line + 1 === line),
    );
    return ok({
      proposals: proposals.slice(0, MOST).map(({ placed, fix, changes }) => ({
        finding: told(placed),
        fix: fix.title,
        changes: changes.map(({ file, before, after }) => ({ file, ...differingLines(before, after) })),
      })),
      ...(proposals.length > MOST && { notShown: proposals.length - MOST }),
    });
  },
});
