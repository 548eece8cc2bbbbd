import { newMember } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { counted, rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
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
    const count = keyResults.filter(({ dropped }) => !dropped).length;
    const at = title ? rangeOfText(title) : (nameRange ?? range);
    const asked = min === max ? `${min}` : `${min} to ${max}`;
    if (count === 0) {
      report({
        range: at,
        message: `This objective has no key result: say by which ${asked} figures you will know that you got there.`,
        fixes: [add(objective, min - count)],
      });
    } else if (count < min) {
      const message = `This objective hangs on ${counted(count, 'key result')}: ask what else would have to be true, and add it (${asked} is usual).`;
      report({ range: at, message, severity: 'information', fixes: [add(objective, min - count)] });
    } else if (count > max) {
      const surplus = keyResults[max]!;
      const message = `This is key result ${max + 1} of ${count}: more than ${max} are hard to keep in focus. Keep those that say most, and make the others initiatives or KPIs.`;
      report({ range: surplus.title ? rangeOfText(surplus.title) : surplus.range, message });
    }
  },
});

function add({ file, model }: ObjectiveView, count: number): Fix {
  const ask = 'What would you measure?';
  const lines = Array.from({ length: count }, () => `kr "${ask}" from ? to ?`).join('\n');
  const title = count === 1 ? 'Add a key result' : `Add ${count} key results`;
  return { title, edits: [newMember(file.model, model, lines, model.keyResults.at(-1)?.range[1])], ask };
}
