import { CompletionItemKind } from 'vscode-languageserver';
import type { UnitEntry } from '../../model/names.ts';
import { contentOf } from '../hover/content.ts';
import { symbolOf } from '../names/symbol.ts';
import { placeBefore } from './around.ts';
import { lineProposals } from './check-ins.ts';
import { cycleProposals } from './cycles.ts';
import { type Proposal, RANK, reference } from './items.ts';
import { keyResultProposals } from './key-results.ts';
import { supportableProposals } from './objectives.ts';
import type { Request } from './request.ts';

/** Names of whatever may be referred to here. */
export function referenceProposals(request: Request): Proposal[] {
  return request.expected.references.flatMap(({ type, rule }) => {
    switch (type) {
      case 'Unit':
        return rule === 'InTeams'
          ? units(request, ['team', 'company'])
          : units(request, ['team', 'company', 'person']);
      case 'Responsible':
        return units(request, ['person', 'team', 'company']);
      case 'Person':
        return units(request, ['person']);
      case 'Cycle':
        return cycleProposals(request);
      case 'Pillar':
        return pillars(request);
      case 'Kpi':
        return kpis(request);
      case 'Objective':
        return supportableProposals(request, true);
      case 'Supportable':
        return supportableProposals(request, false);
      case 'KeyResult':
        return rule === 'CheckInLine' ? lineProposals(request) : ownKeyResults(request);
      default:
        return [];
    }
  });
}

/** Companies, teams and people, in the order of the kinds. */
function units(request: Request, kinds: readonly UnitEntry['kind'][]): Proposal[] {
  const { project, written, file } = request;
  if (written.path.length > 0) return [];
  const declared = unitOnLine(request);
  return [...project.names('unit')].sort().flatMap((name) => {
    const entry = project
      .lookup('unit', name)
      .find(
        ({ kind, uri, id }) =>
          kinds.includes(kind) && !(uri === file.uri && kind === 'team' && id === declared),
      );
    if (!entry) return [];
    const title = entry.title === undefined ? '' : `${entry.title} · `;
    return reference(name, entry.kind === 'person' ? CompletionItemKind.Value : CompletionItemKind.Module, {
      detail: `${title}${entry.kind}`,
      documentation: () => contentOf(symbolOf({ kind: 'unit', entry }), request),
      filter: `${name} ${entry.title ?? ''}`,
      rank: RANK.reference + kinds.indexOf(entry.kind) / 10,
    });
  });
}

/** The team that is being declared: it cannot be in itself. */
function unitOnLine({ file, written, text }: Request): string | undefined {
  const team = file.teams.findLast(({ range }) => range[0] < written.start);
  return team && !/[\r\n]/.test(text.slice(team.range[0], written.start)) ? team.name : undefined;
}

function pillars(request: Request): Proposal[] {
  const { project, written } = request;
  const company = written.path[0];
  return [...project.names('pillar')].sort().flatMap((name) => {
    const entries = project.lookup('pillar', name);
    return entries
      .filter((entry) => company === undefined || entry.company === company)
      .map((entry) => {
        const said = company === undefined && entries.length > 1 ? `${entry.company}.${name}` : name;
        return reference(said, CompletionItemKind.Constant, {
          detail: entry.title,
          documentation: () => contentOf(symbolOf({ kind: 'pillar', entry }), request),
          filter: `${said} ${entry.title ?? ''}`,
          ...(company === undefined && { whole: true as const }),
        });
      });
  });
}

function kpis(request: Request): Proposal[] {
  const { project } = request;
  return [...project.names('kpi')].sort().flatMap((name) => {
    const entry = project.lookup('kpi', name)[0];
    if (!entry) return [];
    return reference(name, CompletionItemKind.Variable, {
      detail: entry.title,
      documentation: () => contentOf(symbolOf({ kind: 'kpi', entry }), request),
      filter: `${name} ${entry.title ?? ''}`,
    });
  });
}

/** Behind an initiative's `for`: the key results of its objective that it does not name yet. */
function ownKeyResults(request: Request): Proposal[] {
  const { file, written } = request;
  const { entry, objective } = placeBefore(file, written.start);
  if (!entry || !objective) return [];
  const initiative = objective.initiatives.findLast(({ range }) => range[0] < written.start);
  const taken = (initiative?.keyResults ?? []).filter(({ range }) => range[0] !== written.start);
  return keyResultProposals(request, entry, new Set(taken.map(({ path }) => path.at(-1)?.name ?? '')), '');
}
