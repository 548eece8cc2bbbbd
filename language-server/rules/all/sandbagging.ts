import { inCycleKey, lastName } from '../../model/names.ts';
import { containsDate } from '../../model/period.ts';
import { reaches } from '../../model/score/grade.ts';
import { finishedCycles } from '../../model/score/history.ts';
import { portfolioSignals, type Signal } from '../../model/score/portfolio.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/sandbagging.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly score: number;
  readonly timeLeft: number;
}

export const sandbagging = defineRule<Options>({
  meta: {
    id: 'sandbagging',
    summary:
      'An aspirational objective that is nearly reached with much time left, or scores above the aim cycle after cycle',
    category: 'progress',
    severity: 'information',
    options: {
      score: {
        default: 0.9,
        description: 'From this score on, 0 to 1, an aspirational objective is as good as reached.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
      timeLeft: {
        default: 0.35,
        description: 'The share of the cycle, 0 to 1, that must be left for it to be early.',
        schema: { type: 'number', minimum: 0, maximum: 1 },
      },
    },
    reason:
      'A stretch that is reached early, or every time, was none: the goals were set below what people can do. What is sure is better called committed.',
    source: 'Google re:Work (0.6 to 0.7 is the aim), Simply (scores that keep above 0.7 ask too little)',
  },
  objective(objective, report, options) {
    const { period, around, score, ambition } = objective;
    if (ambition !== 'aspirational' || !period || !containsDate(period, around.today)) return;
    if (!score?.score.ok || score.selfAssessed) return;
    const say = objective.say(messages);
    const range = rangeOfLabel(objective.model);
    const left = 1 - (score.pace ?? 1);
    if (reaches(score.score.value, options.score) && reaches(left, options.timeLeft)) {
      report({
        range,
        message: say('early', { score: score.score.value.toFixed(2), left: Math.round(left * 100) }),
      });
      return;
    }
    const habit = habitOf(objective);
    if (habit)
      report({
        range,
        message: say('habit', { cycles: { and: habit.cycles }, mean: habit.mean.toFixed(2) }),
      });
  },
});

/** How the team's last cycles ended above the aim, in a row; told once, at its first objective of a cycle. */
function habitOf({ around, units, id, cycle }: ObjectiveView): Signal | undefined {
  const unit = units[0] && lastName(units[0]);
  const { scoreOf } = around;
  if (unit === undefined || !scoreOf) return undefined;
  const [first] = around.lookup('inCycle', inCycleKey(unit, cycle));
  if (first?.uri !== id.uri || first.objective !== id.objective) return undefined;
  const cycles = finishedCycles(unit, { ...around, scoreOf });
  return portfolioSignals(cycles).find(({ signal }) => signal === 'sandbagging');
}
