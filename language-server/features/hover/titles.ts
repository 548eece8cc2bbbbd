import type { FileModel, Named, Range } from '../../model/file.ts';
import { localIds } from '../../model/ids.ts';
import type { SymbolId } from '../names/symbol.ts';

/** What is titled by the text at an offset: a thing without a name can be pointed at there, and only there. */
export interface Titled {
  readonly symbol: SymbolId;
  readonly range: Range;
}

export function titledAt(file: FileModel, offset: number): Titled | undefined {
  const objectiveIds = localIds(file.objectives);
  for (const [i, objective] of file.objectives.entries()) {
    if (offset < objective.range[0] || objective.range[1] < offset) continue;
    const id = objectiveIds[i]!;
    const within = (list: readonly Named[], kind: 'key-result' | 'initiative'): Titled | undefined =>
      among(file, list, kind, offset, id);
    return (
      among(file, [objective], 'objective', offset, undefined, [id]) ??
      within(objective.keyResults, 'key-result') ??
      within(objective.initiatives, 'initiative')
    );
  }
  return among(file, file.kpis, 'kpi', offset);
}

function among(
  { uri }: FileModel,
  list: readonly Named[],
  kind: SymbolId['kind'],
  offset: number,
  parent?: string,
  ids: readonly string[] = localIds(list),
): Titled | undefined {
  const i = list.findIndex(({ title }) => title && title.range[0] <= offset && offset <= title.range[1]);
  const range = list[i]?.title?.range;
  return (
    range && {
      symbol: { kind, uri, id: ids[i]!, ...(parent !== undefined && { parent }) } as SymbolId,
      range,
    }
  );
}
