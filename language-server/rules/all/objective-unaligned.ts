import { inCycleKey, lastName } from '../../model/names.ts';
import { contains, type Period } from '../../model/period.ts';
import type { Names } from '../../model/resolve.ts';
import { newMember } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/objective-unaligned.ts';
import { defineRule } from '../rule.ts';

export const objectiveUnaligned = defineRule({
  meta: {
    id: 'objective-unaligned',
    summary: 'A team’s objective that supports nothing of the company’s',
    category: 'alignment',
    severity: 'information',
    options: {},
    smart: 'R',
    reason:
      'Teams that do not pull in the company’s direction pull in their own. About half of the objectives may well come from ' +
      'below; then say which of the company’s they help all the same.',
    source: 'Simply, Fox (about half top-down, half bottom-up)',
    fix: 'Offers the company’s objectives of the time.',
  },
  objective(objective, report) {
    const { model } = objective;
    const aligned = [model.supports, model.contributes, model.serves].some((refs) => refs.length > 0);
    if (
      aligned ||
      model.keyResults.some(({ supports, contributes }) => supports.length + contributes.length > 0)
    )
      return;
    const units = objective.declaredUnits;
    if (units.length === 0 || units.some(({ kind }) => kind === 'company')) return;
    const candidates = companyObjectives(objective);
    const [first] = candidates;
    if (!first) return;
    const say = objective.say(messages);
    report({
      range: model.title ? rangeOfText(model.title) : (model.nameRange ?? model.range),
      message: say('alone', { company: brief(first.company), path: first.path }),
      fixes: candidates.slice(0, 5).map(
        ({ path }): Fix => ({
          title: say('support', { path }),
          edits: [newMember(objective.file.model, model, `supports ${path}`)],
        }),
      ),
    });
  },
});

/** The objectives of the company at the time of this one, as references. */
function companyObjectives({
  around,
  units,
  cycle,
  period,
}: ObjectiveView): { path: string; company: string }[] {
  const companies = new Set<string>();
  const climb = (unit: string, seen: Set<string>): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    for (const entry of around.lookup('unit', unit)) {
      if (entry.kind === 'company') companies.add(unit);
      for (const parent of entry.parents) climb(parent, seen);
    }
  };
  const seen = new Set<string>();
  for (const ref of units) climb(lastName(ref), seen);
  return [...companies].flatMap((company) =>
    atTheTime(new Set(around.lookup('cyclesOf', company)), cycle, period, around.names).flatMap((name) =>
      around.lookup('inCycle', inCycleKey(company, name)).flatMap(({ objective }) => {
        const title = around.lookup('unit', company)[0]?.title ?? company;
        return objective.startsWith('#') ? [] : [{ path: `${company}.${objective}`, company: title }];
      }),
    ),
  );
}

/** The cycles that are this one or contain it. */
function atTheTime(
  cycles: Iterable<string>,
  cycle: string | undefined,
  period: Period | undefined,
  names: Names,
): string[] {
  return [...cycles].filter((name) => {
    const outer = names.periodOf(name);
    return name === cycle || (outer !== undefined && period !== undefined && contains(outer, period));
  });
}
