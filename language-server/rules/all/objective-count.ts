import { inCycleKey } from '../../model/names.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import { messages } from '../messages/objective-count.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly max: number;
}

export const objectiveCount = defineRule<Options>({
  meta: {
    id: 'objective-count',
    summary: 'Too many objectives for one team and cycle',
    category: 'set',
    severity: 'warning',
    options: {
      max: {
        default: 5,
        description: 'The most objectives a team or person should have in a cycle.',
        schema: { type: 'integer', minimum: 1, maximum: 50 },
      },
    },
    reason:
      'Three to five objectives a level and cycle are what a team can hold in its head; beyond that, focus is lost.',
    source: 'Simply (3–5, over 5 loses focus), Kalungi (3–5)',
  },
  objective(objective, report, { max }) {
    const { title, nameRange, range } = objective.model;
    for (const unit of objective.place.units) {
      const all = objective.around.lookup('inCycle', inCycleKey(unit, objective.cycle));
      const place = all.findIndex(
        (entry) => entry.uri === objective.uri && entry.objective === objective.id.objective,
      );
      if (place !== max) continue;
      const { cycle } = objective;
      const say = objective.say(messages);
      const said = {
        team: brief(objective.around.lookup('unit', unit)[0]?.title ?? unit),
        count: all.length,
        max,
      };
      report({
        range: title ? rangeOfText(title) : (nameRange ?? range),
        message: cycle ? say('manyIn', { ...said, cycle }) : say('many', said),
      });
      return;
    }
  },
});
