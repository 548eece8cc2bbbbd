import type { Milestone } from '../../model/file.ts';
import { quoted, replacement } from '../engine/edits.ts';
import { messages } from '../messages/kr-milestone-order.ts';
import { defineRule } from '../rule.ts';

export const krMilestoneOrder = defineRule({
  meta: {
    id: 'kr-milestone-order',
    summary: 'Milestones that do not rise, or do not end at 100 %',
    category: 'key-result',
    severity: 'error',
    options: {},
    smart: 'M',
    reason:
      'The share that a milestone reaches is its score: a later step cannot be worth less than an earlier one.',
    source: 'Zokri (milestones from 0 % to 100 %)',
    fix: 'Sorts them, or makes the last one 100 %.',
  },
  keyResult(keyResult, report) {
    const { uri, model } = keyResult;
    if (model.metric?.kind !== 'milestones') return;
    const { steps } = model.metric;
    if (steps.length === 0 || steps.some(({ share }) => share.quantity?.dimension !== 'percent')) return;
    const say = keyResult.say(messages);
    const sorted = steps.toSorted((a, b) => shareOf(a) - shareOf(b));
    const edits = steps.flatMap((step, i) =>
      sorted[i] === step ? [] : [replacement(uri, step.range, sourceOf(sorted[i]!))],
    );
    const fixes = edits.length > 0 ? [{ title: say('sort'), edits, preferred: true as const }] : [];
    const late = steps.findIndex((step, i) => i > 0 && shareOf(step) <= shareOf(steps[i - 1]!));
    const at = steps[late];
    if (at) {
      const values = { share: at.share.text, before: steps[late - 1]!.share.text };
      report({ range: at.share.range, message: say('order', values), fixes });
      return;
    }
    const last = steps.at(-1)!;
    if (shareOf(last) === 100) return;
    report({
      range: last.share.range,
      message: say('end', { share: last.share.text }),
      fixes: [{ title: say('whole'), edits: [replacement(uri, last.share.range, '100%')] }],
    });
  },
});

function shareOf({ share }: Milestone): number {
  return share.quantity?.value ?? 0;
}

function sourceOf({ share, title, by }: Milestone): string {
  return [share.text, title && quoted(title.value), by && `by ${by.text}`].filter(Boolean).join(' ');
}
