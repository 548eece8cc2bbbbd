import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { SymbolKind, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { FileModel, Named } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { positionsOf } from '../../model/position.ts';
import { PerFile } from '../../workspace/per-file.ts';
import type { Project } from '../../workspace/project.ts';
import { objectiveText } from '../describe.ts';
import { OkrFuzzyMatcher } from '../fuzzy.ts';
import type { ProjectSource } from '../source.ts';
import { keyResultKind, SYMBOL_KINDS } from './symbol-kinds.ts';

/** More than anyone reads; the next letter that is typed asks again. */
const MOST = 500;

interface Candidate {
  readonly thing: Named;
  readonly kind: SymbolKind;
  readonly container?: () => string;
}

/**
 * Everything with a name or a title that fits the query, over all projects, at most 500. What is found is written as in
 * a file: `own-search "Own organic search"`.
 */
export function workspaceSymbols(projects: Iterable<Project>, query: string): WorkspaceSymbol[] {
  const fuzzy = new OkrFuzzyMatcher();
  const found: WorkspaceSymbol[] = [];
  for (const project of projects) {
    for (const uri of project.files.keys()) {
      const names = candidateNames.of(project, uri)!;
      const fits = names.map((name) => name !== '' && fuzzy.match(query, name));
      if (!fits.includes(true)) continue;
      const file = project.peek(uri)!;
      for (const [i, { thing, kind, container }] of [...candidatesIn(file)].entries()) {
        if (!fits[i]) continue;
        const name = names[i]!;
        const range = thing.nameRange ?? thing.title?.range ?? thing.range;
        found.push({
          name,
          kind,
          location: { uri: file.uri, range: positionsOf(file, range) },
          ...(container && { containerName: container() }),
        });
        if (found.length === MOST) return found;
      }
    }
  }
  return found;
}

/** Asked anew with each letter that is typed. */
const candidateNames = new PerFile((file) => [...candidatesIn(file)].map(({ thing }) => nameOf(thing)));

function nameOf({ name, title }: Named): string {
  if (!title) return name ?? '';
  return name === undefined ? `"${title.value}"` : `${name} "${title.value}"`;
}

function* candidatesIn(file: FileModel): Generator<Candidate> {
  for (const objective of file.objectives) {
    yield { thing: objective, kind: SYMBOL_KINDS.objective, container: () => objectiveText(objective, file) };
    const container = () => labelOf(objective);
    for (const keyResult of objective.keyResults)
      yield { thing: keyResult, kind: keyResultKind(keyResult), container };
    for (const initiative of objective.initiatives)
      yield { thing: initiative, kind: SYMBOL_KINDS.initiative, container };
  }
  for (const company of file.companies) {
    yield { thing: company, kind: SYMBOL_KINDS.company };
    for (const pillar of company.pillars)
      yield { thing: pillar, kind: SYMBOL_KINDS.pillar, container: () => labelOf(company) };
  }
  for (const thing of file.teams) yield { thing, kind: SYMBOL_KINDS.team };
  for (const thing of file.people) yield { thing, kind: SYMBOL_KINDS.person };
  for (const thing of file.cycles) yield { thing, kind: SYMBOL_KINDS.cycle };
  for (const thing of file.kpis) yield { thing, kind: SYMBOL_KINDS.kpi };
}

/** Go to symbol in workspace. */
export class OkrWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  constructor(private readonly source: ProjectSource) {}

  getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    return workspaceSymbols(this.source.allProjects, query);
  }
}
