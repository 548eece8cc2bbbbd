import { z } from 'zod';
import { failed, ok } from '../../model/result.ts';
import { differingLines, proposalsOn } from '../fixes.ts';
import { defineTool } from '../tool.ts';

export const applyFix = defineTool({
  name: 'okr_apply_fix',
  title: 'Apply a fix',
  description:
    'Applies one of the fixes that okr_fixes proposes, and writes the files. Name it by the file, the line and the rule of the finding and by what the fix is called.',
  needsTexts: true,
  writes: true,
  input: {
    file: z.string().describe('The file of the finding, from the root'),
    line: z.int().min(1).describe('The line of the finding'),
    rule: z.string().describe('The rule of the finding'),
    fix: z.string().describe('What the fix is called'),
  },
  run({ file, line, rule, fix }, desk) {
    if (!desk.replace) return failed('nothing may be written: start okr mcp with --write');
    const found = desk.look([file]);
    if (!found.ok) return found;
    const [proposal, more] = proposalsOn(found.value).filter(
      ({ finding, fix: { title } }) => finding.line === line && finding.rule === rule && title === fix,
    );
    if (!proposal)
      return failed(`there is no such fix on line ${line} of ${file}: ask okr_fixes which there are`);
    if (more) return failed('several findings on this line have that fix: mend the line by hand');
    const { changes } = proposal;
    for (const [i, { uri, before, after }] of changes.entries()) {
      const written = desk.replace(uri, before, after);
      if (written.ok) continue;
      // All of it, or nothing.
      for (const one of changes.slice(0, i)) desk.replace(one.uri, one.after, one.before);
      return failed(`nothing was written: ${written.reason}`);
    }
    return ok({
      written: changes.map(({ file: name, before, after }) => ({
        file: name,
        ...differingLines(before, after),
      })),
    });
  },
});
