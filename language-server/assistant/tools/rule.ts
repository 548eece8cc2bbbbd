import { z } from 'zod';
import { closest } from '../../model/closest.ts';
import { failed, ok } from '../../model/result.ts';
import { allRules } from '../../rules/index.ts';
import { defineTool } from '../tool.ts';

export const rule = defineTool({
  name: 'okr_rule',
  title: 'Explain a rule',
  description: 'Tells what a rule looks for, why, who says so and how it is mended.',
  input: { rule: z.string().describe('Its id, as in kr-no-baseline') },
  run({ rule: id }) {
    const ids = allRules.map(({ meta }) => meta.id);
    const found = allRules.find(({ meta }) => meta.id === id);
    const near = closest(id, ids);
    if (!found) return failed(`there is no rule “${id}”${near ? `, but there is “${near}”` : ''}`);
    const { summary, reason, source, severity, fix, smart } = found.meta;
    return ok({ id, summary, reason, source, severity, ...(fix && { fix }), ...(smart && { smart }) });
  },
});
