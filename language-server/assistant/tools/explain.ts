import { z } from 'zod';
import { answerTo } from '../../explain/answer.ts';
import { questionOf } from '../../explain/question.ts';
import { ok } from '../../model/result.ts';
import { explained } from '../../prose/explain.ts';
import { defineTool } from '../tool.ts';

export const explain = defineTool({
  name: 'okr_explain',
  title: 'Explain a sentence',
  description:
    'Reads one objective or key result that is not in a file yet: its metric, baseline, target, deadline and kind, and what a coach says about it. Use it while wording a key result. English, Polish, Chinese, Swedish and Russian.',
  input: {
    text: z.string().describe('The sentence'),
    kind: z
      .enum(['objective', 'kr', 'initiative', 'kpi'])
      .optional()
      .describe('What it is written for; kr where it is left out'),
    lang: z.string().optional().describe('Its language, as in en; detected where it is left out'),
    cycle: z.string().optional().describe('Its objective’s cycle, as in 2026-Q1'),
  },
  run(asked, desk) {
    const question = questionOf(asked);
    if (!question.ok) return question;
    const { reading, findings } = answerTo(question.value, desk.today);
    return ok({
      lang: reading.lang,
      reading: explained(reading),
      findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
    });
  },
});
