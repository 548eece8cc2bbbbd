import type { FileModel, Named } from '../../model/file.ts';
import { keyResultsOf, localIds, objectivesOf } from '../../model/ids.ts';
import type { Target } from '../../model/resolve.ts';

export type NamedKind =
  | 'company'
  | 'team'
  | 'person'
  | 'cycle'
  | 'pillar'
  | 'kpi'
  | 'objective'
  | 'key-result'
  | 'initiative';

/** Something with a name, wherever it is declared. */
export interface SymbolId {
  readonly kind: NamedKind;
  /** The file that declares it; empty for a built-in cycle. */
  readonly uri: string;
  /** Unique among its siblings, as `localIds` counts them; a cycle's name for a built-in one. */
  readonly id: string;
  /** The objective of a key result or an initiative, the company of a pillar. */
  readonly parent?: string;
}

/** The symbol as one string, fit for comparing. */
export function symbolKey({ kind, uri, id, parent = '' }: SymbolId): string {
  return `${kind} ${uri}#${parent}/${id}`;
}

/** Built-in cycles are declared nowhere. */
export function isBuiltIn(symbol: SymbolId): boolean {
  return symbol.uri === '';
}

/** The name as it is written; empty for a thing that has none. */
export function nameOf({ id }: SymbolId): string {
  return id.replace(/[~#]\d+$/, '');
}

/** What a resolved reference leads to. */
export function symbolOf(target: Target): SymbolId {
  switch (target.kind) {
    case 'unit':
      return { kind: target.entry.kind, uri: target.entry.uri, id: target.entry.id };
    case 'cycle':
      return { kind: 'cycle', uri: target.entry?.uri ?? '', id: target.entry?.id ?? target.name };
    case 'pillar':
      return { kind: 'pillar', uri: target.entry.uri, id: target.entry.id, parent: target.entry.company };
    case 'kpi':
      return { kind: 'kpi', uri: target.entry.uri, id: target.entry.id };
    case 'objective':
      return { kind: 'objective', uri: target.id.uri, id: target.id.objective };
    case 'key-result':
      return {
        kind: 'key-result',
        uri: target.id.uri,
        id: target.id.keyResult,
        parent: target.id.objective,
      };
  }
}

/** The declaration of a symbol in its file; undefined where it is there no more. */
export function declarationOf(
  file: FileModel,
  { kind, id, parent = '' }: Omit<SymbolId, 'uri'>,
): Named | undefined {
  switch (kind) {
    case 'company':
      return byId(file.companies, id);
    case 'team':
      return byId(file.teams, id);
    case 'person':
      return byId(file.people, id);
    case 'cycle':
      return byId(file.cycles, id);
    case 'kpi':
      return byId(file.kpis, id);
    case 'pillar':
      return byId(byId(file.companies, parent)?.pillars ?? [], id);
    case 'objective':
      return objectivesOf(file).get(id);
    case 'key-result': {
      const objective = objectivesOf(file).get(parent);
      return objective && keyResultsOf(objective).get(id);
    }
    case 'initiative':
      return byId(objectivesOf(file).get(parent)?.initiatives ?? [], id);
  }
}

/** Lists of some length are asked for one after the other: everybody in a file of a thousand people. */
const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

function byId<T extends Named>(siblings: readonly T[], id: string): T | undefined {
  let all = known.get(siblings) as ReadonlyMap<string, T> | undefined;
  if (!all) {
    const ids = localIds(siblings);
    all = new Map(siblings.map((sibling, i) => [ids[i]!, sibling]));
    known.set(siblings, all);
  }
  return all.get(id);
}
