import { localIds } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import type { FileView } from '../engine/views.ts';
import { brief, rangeOfLabel } from '../engine/words.ts';
import { messages } from '../messages/kpi-count.ts';
import { defineRule } from '../rule.ts';

interface Options {
  readonly max: number;
}

export const kpiCount = defineRule<Options>({
  meta: {
    id: 'kpi-count',
    summary: 'Too many KPIs for one team',
    category: 'kpi',
    severity: 'information',
    options: {
      max: {
        default: 12,
        description: 'The most KPIs that the people of one team should look after.',
        schema: { type: 'integer', minimum: 1, maximum: 200 },
      },
    },
    reason:
      'What is key is little. Too many measures are one of the two classic mistakes: nobody looks at all of them.',
    source: 'Fox (OKR vs KPI: limited in number)',
  },
  file(file, report, { max }) {
    const ids = localIds(file.model.kpis);
    for (const team of teamsOf(file)) {
      const all = kpisOf(team, file);
      const surplus = all[max];
      if (surplus?.uri !== file.uri) continue;
      const kpi = file.kpis[ids.indexOf(surplus.id)];
      if (!kpi) continue;
      const name = brief(file.around.lookup('unit', team)[0]?.title ?? team);
      report({
        range: rangeOfLabel(kpi.model),
        message: kpi.say(messages)('many', { name, count: all.length, max }),
      });
    }
  },
});

/** The units whose people look after KPIs of the file; whoever is in none counts alone. */
function teamsOf({ model, around }: FileView): Set<string> {
  const owners = model.kpis.flatMap((kpi) => kpi.owners.slice(0, 1).map(lastName));
  return new Set(
    owners.map((owner) => {
      const unit = around.lookup('unit', owner)[0];
      return (unit?.kind === 'person' ? unit.parents[0] : undefined) ?? owner;
    }),
  );
}

function kpisOf(team: string, { around }: FileView): { uri: string; id: string }[] {
  const people = new Set([team, ...around.lookup('members', team)]);
  const all = new Map(
    [...people].flatMap((one) =>
      around.lookup('kpisOf', one).map((kpi) => [`${kpi.uri}#${kpi.id}`, kpi] as const),
    ),
  );
  return [...all.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
