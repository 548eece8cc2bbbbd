import { z } from 'zod';
import { ok } from '../../model/result.ts';
import { differingLines, proposalsOn } from '../fixes.ts';
import { defineTool } from '../tool.ts';

const MOST = 50;

export const fixes = defineTool({
  name: 'okr_fixes',
  title: 'Propose fixes',
  description:
    'Proposes the quick fixes for the findings of a file: what each is called and how the lines would read. Writes nothing. A number that nobody knows stays a question mark: ask a person for it, never make one up.',
  needsTexts: true,
  input: {
    file: z.string().describe('The file, from the root'),
    rule: z.string().optional().describe('Only for findings of this rule'),
    line: z.int().min(1).optional().describe('Only for findings on this line'),
  },
  run({ file, rule, line }, desk) {
    const found = desk.look([file]);
    if (!found.ok) return found;
    const proposals = proposalsOn(found.value).filter(
      ({ finding }) =>
        (rule === undefined || finding.rule === rule) && (line === undefined || finding.line === line),
    );
    return ok({
      proposals: proposals.slice(0, MOST).map(({ finding, fix, changes }) => ({
        finding,
        fix: fix.title,
        changes: changes.map(({ file, before, after }) => ({ file, ...differingLines(before, after) })),
      })),
      ...(proposals.length > MOST && { notShown: proposals.length - MOST }),
    });
  },
});
