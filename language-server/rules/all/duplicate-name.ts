import type { Named, Range } from '../../model/file.ts';
import { localIds } from '../../model/ids.ts';
import type { FileView, ObjectiveView } from '../engine/views.ts';
import type { Related } from '../finding.ts';
import { messages } from '../messages/duplicate-name.ts';
import { defineRule, type Reporter } from '../rule.ts';

export const duplicateName = defineRule({
  meta: {
    id: 'duplicate-name',
    summary: 'A name given twice',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'A reference to a name that is given twice would be a guess.',
    source: 'the language',
  },
  file(file, report) {
    const { companies, teams, people, cycles, kpis } = file.model;
    for (const list of [companies, teams, people, cycles, kpis]) checkGlobal(file, list, report);
    for (const company of companies) checkSiblings(file, 'pillar', company.pillars, company.name, report);
    for (const objective of file.objectives) {
      checkObjective(objective, report);
      checkSiblings(file, 'key-result', objective.model.keyResults, objective.id.objective, report);
    }
  },
});

/** Companies, teams and people share one space of names; cycles and KPIs have their own. */
function checkGlobal(
  file: FileView,
  list: readonly (Named & { readonly kind: Related['kind'] })[],
  report: Reporter,
): void {
  const say = file.say(messages);
  const ids = localIds(list);
  list.forEach((one, i) => {
    if (one.name === undefined || !one.nameRange) return;
    const space = one.kind === 'cycle' || one.kind === 'kpi' ? one.kind : 'unit';
    const all = file.around.lookup(space, one.name) as readonly {
      uri: string;
      id: string;
      kind?: Related['kind'];
    }[];
    const first = all.find(
      (entry) => !(entry.uri === file.uri && entry.id === ids[i] && (entry.kind ?? one.kind) === one.kind),
    );
    if (!first) return;
    const kind = first.kind ?? one.kind;
    const related: Related = {
      uri: first.uri,
      kind,
      id: first.id,
      message: say('other'),
    };
    report({ range: one.nameRange, message: say('again', { kind, name: one.name }), related: [related] });
  });
}

/** An objective's name may come again in another team or another cycle. */
function checkObjective(objective: ObjectiveView, report: Reporter): void {
  const { name, nameRange } = objective.model;
  if (name === undefined || !nameRange) return;
  const units = objective.place.units;
  const twin = objective.around
    .lookup('objective', name)
    .find(
      (entry) =>
        !(entry.uri === objective.uri && entry.objective === objective.id.objective) &&
        entry.cycle === objective.cycle &&
        (entry.units.some((unit) => units.includes(unit)) ||
          (entry.units.length === 0 && units.length === 0)),
    );
  if (!twin) return;
  const say = objective.say(messages);
  const related: Related = {
    uri: twin.uri,
    kind: 'objective',
    id: twin.objective,
    message: say('other'),
  };
  const [unit] = units;
  const { cycle } = objective;
  const where = unit && cycle ? say('place', { unit, cycle }) : (unit ?? cycle);
  const message = where ? say('objectiveOf', { name, where }) : say('objective', { name });
  report({ range: nameRange, message, related: [related] });
}

function checkSiblings(
  file: FileView,
  kind: 'pillar' | 'key-result',
  list: readonly Named[],
  parent: string | undefined,
  report: Reporter,
): void {
  const say = file.say(messages);
  const seen = new Map<string, Range>();
  for (const { name, nameRange } of list) {
    if (name === undefined || !nameRange) continue;
    if (seen.has(name)) {
      const related: Related = {
        uri: file.uri,
        kind,
        id: name,
        ...(parent && { parent }),
        message: say('other'),
      };
      report({ range: nameRange, message: say('again', { kind, name }), related: [related] });
    }
    seen.set(name, nameRange);
  }
}
