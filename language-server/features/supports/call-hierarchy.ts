import type { LangiumDocument } from 'langium';
import type { CallHierarchyProvider } from 'langium/lsp';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  SymbolTag,
} from 'vscode-languageserver';
import { labelOf } from '../../model/file.ts';
import { offsetAt, positionsOf } from '../../model/position.ts';
import type { Project } from '../../workspace/project.ts';
import { keyResultText, objectiveText, sayDescription } from '../describe.ts';
import { keyResultKind, SYMBOL_KINDS } from '../outline/symbol-kinds.ts';
import { fileOf, type ProjectSource } from '../source.ts';
import { modelAt, type SupportEdge, type SupportPlace, supportedBy, supportersOf } from './edges.ts';
import { supportableAt } from './supportable-at.ts';

/** The objective or key result at an offset, as the root of a hierarchy; undefined elsewhere. */
export function hierarchyItemAt(
  project: Project,
  uri: string,
  offset: number,
): CallHierarchyItem | undefined {
  const place = supportableAt(project, uri, offset);
  return place && itemOf(project, place);
}

/** Who supports it. A caller is what says `supports` or `contributes to`; its ranges are those words. */
export function incomingCalls(project: Project, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  return supportersOf(project, placeOfItem(item)).flatMap((edge) => {
    const from = itemOf(project, edge.from, edge.dropped);
    return from ? [{ from, fromRanges: rangesIn(project, edge) }] : [];
  });
}

/** What it supports. */
export function outgoingCalls(project: Project, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return supportedBy(project, placeOfItem(item)).flatMap((edge) => {
    const to = itemOf(project, edge.to);
    return to ? [{ to, fromRanges: rangesIn(project, edge) }] : [];
  });
}

function rangesIn(project: Project, { from, ranges }: SupportEdge): CallHierarchyItem['range'][] {
  const file = project.files.get(from.uri)!;
  return ranges.map((range) => positionsOf(file, range));
}

function itemOf(project: Project, place: SupportPlace, dropped = false): CallHierarchyItem | undefined {
  const at = modelAt(project, place);
  if (!at) return undefined;
  const { file, objective, keyResult } = at;
  const model = keyResult ?? objective;
  const say = sayDescription(project, place.uri);
  const detail = keyResult
    ? `${keyResultText(keyResult, say)} · ${labelOf(objective)}`
    : objectiveText(objective, file);
  return {
    name: labelOf(model) || say('untitled'),
    kind: keyResult ? keyResultKind(keyResult) : SYMBOL_KINDS.objective,
    detail: detail.replace(/^ · /, ''),
    uri: place.uri,
    range: positionsOf(file, model.range),
    selectionRange: positionsOf(
      file,
      model.nameRange ?? model.title?.range ?? [model.range[0], model.range[0]],
    ),
    ...((dropped || model.dropped) && { tags: [SymbolTag.Deprecated] }),
    data: place,
  };
}

function placeOfItem({ data }: CallHierarchyItem): SupportPlace {
  return data as SupportPlace;
}

/** Show call hierarchy: who supports this, and what does it support. */
export class OkrCallHierarchyProvider implements CallHierarchyProvider {
  constructor(private readonly source: ProjectSource) {}

  prepareCallHierarchy(
    document: LangiumDocument,
    { position }: CallHierarchyPrepareParams,
  ): CallHierarchyItem[] | undefined {
    const at = fileOf(this.source, document);
    const item = at && hierarchyItemAt(at.project, at.file.uri, offsetAt(at.file, position));
    return item && [item];
  }

  incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] | undefined {
    const project = this.source.projectOf(item.uri);
    return project && incomingCalls(project, item);
  }

  outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | undefined {
    const project = this.source.projectOf(item.uri);
    return project && outgoingCalls(project, item);
  }
}
