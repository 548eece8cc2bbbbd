import { z } from 'zod';
import { labelOf } from '../../model/file.ts';
import { localIds } from '../../model/ids.ts';
import { lineAt } from '../../model/position.ts';
import { ok } from '../../model/result.ts';
import { referencesIn } from '../../overview/scored.ts';
import { defineTool } from '../tool.ts';

const MOST = 50;

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
      for (const [uri, file] of project.files) {
        const add = (
          of: string,
          id: string,
          thing: Parameters<typeof labelOf>[0] & { readonly range: readonly [number, number] },
        ): void => {
          const title = labelOf(thing);
          const text = `${id} ${title}`.toLowerCase();
          if ((kind && kind !== of) || !wanted.every((word) => text.includes(word))) return;
          hits.push({ kind: of, id, title, file: fileOf(uri), line: lineAt(file, thing.range[0]) + 1 });
        };
        for (const { id, model, keyResults } of project.view(uri)?.objectives ?? []) {
          add('objective', nameOf(id), model);
          for (const one of keyResults) add('key-result', `${nameOf(id)}.${one.id}`, one.model);
        }
        const kpiIds = localIds(file.kpis);
        for (const [i, one] of file.kpis.entries()) add('kpi', kpiIds[i]!, one);
        for (const one of file.teams) add('team', one.name ?? '', one);
        for (const one of file.people) add('person', one.name ?? '', one);
      }
    }
    return ok({ found: hits.slice(0, MOST), ...(hits.length > MOST && { notShown: hits.length - MOST }) });
  },
});
