import type { Range } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import type { Project } from '../../workspace/project.ts';
import { symbolAt } from '../names/symbol-at.ts';
import type { SupportPlace } from './edges.ts';

/**
 * The objective or key result that an offset means: the one whose name is there, also where it is only referred to,
 * else the innermost one around it.
 */
export function supportableAt(project: Project, uri: string, offset: number): SupportPlace | undefined {
  const file = project.files.get(uri);
  if (!file) return undefined;
  const named = symbolAt(file, offset, project.namesFor(uri))?.symbol;
  if (named?.kind === 'objective') return { uri: named.uri, objective: named.id };
  if (named?.kind === 'key-result' && named.parent !== undefined)
    return { uri: named.uri, objective: named.parent, keyResult: named.id };
  for (const [objective, model] of objectivesOf(file)) {
    if (!holds(model.range, offset)) continue;
    const inner = [...keyResultsOf(model)].find(([, { range }]) => holds(range, offset));
    return { uri, objective, ...(inner && { keyResult: inner[0] }) };
  }
  return undefined;
}

function holds([start, end]: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
