import type { FileModel, Perspective, Word } from '../../model/file.ts';
import { localIds, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import { resolvePillar } from '../../model/resolve.ts';
import { PerFile } from '../../workspace/per-file.ts';
import { nameOf, type SymbolId, symbolKey, symbolOf } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { byRunningCycle, cycleLine } from './group.ts';
import { kpiLine, objectiveLine } from './lists.ts';
import { bold, escaped, lines, list, paragraphs } from './markdown.ts';

const MOST = 8;

/** The objectives of running cycles that serve a pillar, and how they are going together. */
export function pillarFigures(pillar: SymbolId, context: HoverContext): string {
  const { project, say } = context;
  const serving = [...project.files.keys()].flatMap((uri) => servingIn(uri, pillar, context));
  const ids = [...byRunningCycle(serving, context).values()].flat();
  if (ids.length === 0) return '';
  const items = ids.slice(0, MOST).map((id) => objectiveLine(id, context));
  return lines(cycleLine(say('score'), ids, context), `${bold(say('servedBy'))}\n${list(items)}`);
}

/** The objectives that serve pillars and were not given up. */
const serversOf = new PerFile((file) =>
  [...objectivesOf(file)].flatMap(([objective, { serves, dropped }]) =>
    dropped || serves.length === 0 ? [] : [{ objective, serves }],
  ),
);

function servingIn(uri: string, pillar: SymbolId, { project }: HoverContext): ObjectiveId[] {
  const [name, key] = [nameOf(pillar), symbolKey(pillar)];
  return serversOf.of(project, uri)!.flatMap(({ objective, serves }) => {
    const named = serves.filter((ref) => lastName(ref) === name);
    const meant = named.some((ref) => {
      const found = resolvePillar(ref, project.namesFor(uri));
      return found.kind === 'found' && symbolKey(symbolOf(found.target)) === key;
    });
    return meant ? [{ uri, objective }] : [];
  });
}

/** The word for a perspective that an offset is in. */
export function perspectiveAt({ kpis }: FileModel, offset: number): Word<Perspective> | undefined {
  return kpis.find(({ perspective: word }) => word && word.range[0] <= offset && offset <= word.range[1])
    ?.perspective;
}

/** The KPIs that say from which side they look at the business. */
const lookingOf = new PerFile(({ kpis }) => {
  const ids = localIds(kpis);
  return kpis.flatMap(({ perspective }, i) =>
    perspective ? [{ id: ids[i]!, perspective: perspective.value }] : [],
  );
});

/** The KPIs that look at the business from one side of the balanced scorecard. */
export function perspectiveContent(perspective: Perspective, context: HoverContext): string {
  const { project, say } = context;
  const kpis = [...project.files.keys()].flatMap((uri) =>
    lookingOf
      .of(project, uri)!
      .flatMap((kpi) => (kpi.perspective === perspective ? [{ uri, id: kpi.id }] : [])),
  );
  const healthy = kpis.filter(({ uri, id }) => project.scores.kpi({ uri, kpi: id })?.health === 'healthy');
  return paragraphs(
    lines(bold(say(perspective)), escaped(say('perspective'))),
    escaped(say('healthyOf', { healthy: healthy.length, count: kpis.length })),
    list(kpis.slice(0, MOST).map(({ uri, id }) => kpiLine(uri, id, context))),
  );
}
