import { z } from 'zod';
import { labelOf, type Range } from '../../model/file.ts';
import { keyResultsOf, localIds, objectivesOf } from '../../model/ids.ts';
import { lineAt } from '../../model/position.ts';
import { ok } from '../../model/result.ts';
import { referencesIn } from '../../overview/scored.ts';
import { PerFile } from '../../workspace/per-file.ts';
import { defineTool } from '../tool.ts';

const MOST = 50;

/** What can be found in a file. */
interface Thing {
  readonly kind: 'objective' | 'key-result' | 'kpi' | 'team' | 'person';
  /** The objective's id, of an objective and of what is in it. */
  readonly objective?: string;
  /** What it is called within its objective or within the project; nothing for an objective. */
  readonly name: readonly string[];
  readonly title: string;
  /** From 1. */
  readonly line: number;
}

/** Kept for each file: a search looks at all of them. */
const thingsIn = new PerFile((file): Thing[] => {
  const said = (one: Parameters<typeof labelOf>[0] & { readonly range: Range }) => ({
    title: labelOf(one),
    line: lineAt(file, one.range[0]) + 1,
  });
  const kpiIds = localIds(file.kpis);
  return [
    ...[...objectivesOf(file)].flatMap(([objective, model]): Thing[] => [
      { kind: 'objective', objective, name: [], ...said(model) },
      ...[...keyResultsOf(model)].map(
        ([id, one]): Thing => ({ kind: 'key-result', objective, name: [id], ...said(one) }),
      ),
    ]),
    ...file.kpis.map((one, i): Thing => ({ kind: 'kpi', name: [kpiIds[i]!], ...said(one) })),
    ...file.teams.map((one): Thing => ({ kind: 'team', name: [one.name ?? ''], ...said(one) })),
    ...file.people.map((one): Thing => ({ kind: 'person', name: [one.name ?? ''], ...said(one) })),
  ];
});

export const find = defineTool({
  name: 'okr_find',
  title: 'Find OKRs',
  description:
    'Finds objectives, key results, KPIs, teams and people by words of their titles or names. Answers how each is referred to in .okr text (team.objective.key-result@cycle) and where it stands. Use it before writing a reference.',
  input: {
    words: z.string().describe('Words that all occur in the title or the name, in any order'),
    kind: z.enum(['objective', 'key-result', 'kpi', 'team', 'person']).optional().describe('Only this kind'),
  },
  run({ words, kind }, desk) {
    const found = desk.look([]);
    if (!found.ok) return found;
    const { workspace, all } = found.value;
    const files = new Map(all.map(({ uri, file }) => [uri, file]));
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const fileOf = (uri: string): string => files.get(uri) ?? uri;
    const hits: { kind: string; id: string; title: string; file: string; line: number }[] = [];
    for (const project of workspace.allProjects) {
      const nameOf = referencesIn(project, fileOf);
      for (const uri of project.files.keys()) {
        for (const { kind: of, objective, name, title, line } of thingsIn.of(project, uri)!) {
          const id = [...(objective === undefined ? [] : [nameOf({ uri, objective })]), ...name].join('.');
          const text = `${id} ${title}`.toLowerCase();
          if ((kind && kind !== of) || !wanted.every((word) => text.includes(word))) continue;
          hits.push({ kind: of, id, title, file: fileOf(uri), line });
        }
      }
    }
    return ok({ found: hits.slice(0, MOST), ...(hits.length > MOST && { notShown: hits.length - MOST }) });
  },
});
