import { SUPPRESSION_RULES } from '../engine/suppress.ts';
import { defineRule } from '../rule.ts';

/** Judged by the engine itself, after all other rules: only then is it known what a comment has silenced. */
export const suppressionUnused = defineRule({
  meta: {
    id: SUPPRESSION_RULES.unused,
    summary: 'A comment that silences nothing',
    category: 'language',
    severity: 'hint',
    options: {},
    reason: 'What was wrong has been mended; the comment would hide the next fault of its kind.',
    source: 'the language',
    fix: 'Removes the comment.',
  },
});

export const suppressionUnknown = defineRule({
  meta: {
    id: SUPPRESSION_RULES.unknown,
    summary: 'A comment that names a rule there is none of',
    category: 'language',
    severity: 'warning',
    options: {},
    reason: 'It silences nothing, although its author thought so.',
    source: 'the language',
    fix: 'Takes the rule that was probably meant.',
  },
});
