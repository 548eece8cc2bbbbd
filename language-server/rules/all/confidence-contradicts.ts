import { lastName } from '../../model/names.ts';
import { containsDate } from '../../model/period.ts';
import { ACCEPTABLE } from '../../model/score/grade.ts';
import type { KeyResultScore } from '../../model/score/key-result.ts';
import type { ObjectiveScore } from '../../model/score/objective.ts';
import type { CheckInView } from '../engine/views.ts';
import { messages } from '../messages/confidence-contradicts.ts';
import { defineRule } from '../rule.ts';

/** Before so much of the time has passed, a pace says little. */
const EARLY = 0.3;
/** From here its people are sure of it. */
const SURE = 0.8;
/** Up to here they have nearly given it up. */
const DOUBTFUL = 0.3;

export const confidenceContradicts = defineRule({
  meta: {
    id: 'confidence-contradicts',
    summary: 'Sure of a key result that is far behind, or doubtful of one that is on its way',
    category: 'progress',
    severity: 'hint',
    options: {},
    reason:
      'Confidence may well know more than the figures. Then what it knows is worth a line, so that others can help, or stop worrying.',
    source:
      'ZOKRI (confidence says more than progress), Christina Wodtke (confidence is talked about each week)',
  },
  checkIn(checkIn, report) {
    const score = scoreOf(checkIn);
    if (!score) return;
    for (const { keyResult, confidence, note } of checkIn.model.lines) {
      // A note says what the figures do not.
      if (!confidence || note) continue;
      const part = score.parts.find(({ id }) => id === lastName(keyResult));
      if (!part || part.dropped || part.score.confidence?.date !== checkIn.model.date?.iso) continue;
      const key = contradiction(part.score);
      const { progress, pace } = part.score;
      if (!key || !progress.ok || pace === undefined) continue;
      const values = {
        name: lastName(keyResult),
        said: confidence.text,
        done: Math.round(Math.max(0, progress.value.raw) * 100),
        elapsed: Math.round(pace * 100),
      };
      report({ range: confidence.range, message: checkIn.say(messages)(key, values) });
    }
  },
});

/** The figures of the running objective that a check-in is on. */
function scoreOf({ objective, around }: CheckInView): ObjectiveScore | undefined {
  if (!objective?.period || !containsDate(objective.period, around.today)) return undefined;
  return around.scoreOf?.(objective.id);
}

function contradiction({
  goal,
  progress,
  pace,
  confidence,
  ambition,
}: KeyResultScore): 'sure' | 'doubtful' | undefined {
  if (goal.kind === 'yes-no' || goal.kind === 'bound' || !progress.ok || !confidence) return undefined;
  const { raw } = progress.value;
  if (pace === undefined || pace < EARLY || raw >= 1) return undefined;
  if (confidence.value >= SURE && raw < ACCEPTABLE[ambition] * pace) return 'sure';
  return confidence.value <= DOUBTFUL && raw >= pace ? 'doubtful' : undefined;
}
