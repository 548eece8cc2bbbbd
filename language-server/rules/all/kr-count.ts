import { newMember, quoted } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-count.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly min: number;
  readonly max: number;
}

export const krCount = defineRule<Options>({
  meta: {
    id: 'kr-count',
    summary: 'An objective with too few or too many key results',
    category: 'set',
    severity: 'warning',
    options: {
      min: {
        default: 2,
        description: 'The fewest key results an objective should have.',
        schema: { type: 'integer', minimum: 1, maximum: 20 },
      },
      max: {
        default: 5,
        description: 'The most key results an objective should have.',
        schema: { type: 'integer', minimum: 1, maximum: 20 },
      },
    },
    reason:
      'Without key results nobody can tell whether an objective was reached. One alone invites to move just that number; ' +
      'more than a handful cannot all be in focus.',
    source: 'Fox (2–5), Kalungi (3–5)',
    fix: 'Adds a key result to be filled in.',
  },
  objective(objective, report, { min, max }) {
    const { title, nameRange, range, keyResults } = objective.model;
    const say = objective.say(messages);
    const count = keyResults.filter(({ dropped }) => !dropped).length;
    const at = title ? rangeOfText(title) : (nameRange ?? range);
    const asked = min === max ? `${min}` : say('range', { min, max });
    if (count === 0) {
      report({ range: at, message: say('none', { asked }), fixes: [add(objective, min)] });
    } else if (count < min) {
      report({
        range: at,
        message: say('few', { count, asked }),
        severity: 'information',
        fixes: [add(objective, min - count)],
      });
    } else if (count > max) {
      const surplus = keyResults.filter(({ dropped }) => !dropped)[max]!;
      const surplusAt = surplus.title ? rangeOfText(surplus.title) : surplus.range;
      report({ range: surplusAt, message: say('many', { place: max + 1, count, max }) });
    }
  },
});

function add(objective: ObjectiveView, count: number): Fix {
  const { file, model } = objective;
  const say = objective.say(messages);
  const ask = say('ask');
  const lines = Array.from({ length: count }, () => `kr ${quoted(ask)} from ? to ?`).join('\n');
  const edit = newMember(file.model, model, lines, model.keyResults.at(-1)?.range[1]);
  return { title: say('add', { count }), edits: [edit], ask };
}
