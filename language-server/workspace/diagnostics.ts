import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { FileModel, Range } from '../model/file.ts';
import { keyResultsOf, localIds, objectivesOf } from '../model/ids.ts';
import { type Lines, positionsOf } from '../model/position.ts';
import { documentationOf } from '../rules/documentation.ts';
import type { Finding, Related, Severity } from '../rules/finding.ts';
import type { Workspace } from './workspace.ts';

const LEVELS: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as LSP shows it; those that are shown with it are related information, each with its rule. */
export function toDiagnostic(finding: Finding, workspace: Workspace): Diagnostic {
  const lines: Lines = workspace.files.get(finding.uri) ??
    workspace.configFiles.get(finding.uri) ?? { lines: [0], length: 0 };
  const { also = [] } = finding;
  const related = [
    ...also.map(({ uri, range, rule, message }) => ({
      location: { uri, range: positionsOf(lines, range) },
      message: `${rule}: ${message}`,
    })),
    ...[finding, ...also]
      .flatMap((one) => one.related)
      .flatMap((other) => relatedInformation(other, workspace)),
  ];
  return {
    range: positionsOf(lines, finding.range),
    severity: LEVELS[finding.severity],
    code: finding.rule,
    codeDescription: { href: documentationOf(finding.rule) },
    source: 'okr',
    message: finding.message,
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedInformation(related: Related, workspace: Workspace): DiagnosticRelatedInformation[] {
  const file = workspace.files.get(related.uri);
  const range = file && rangeOfRelated(file, related);
  return file && range
    ? [{ location: { uri: related.uri, range: positionsOf(file, range) }, message: related.message }]
    : [];
}

/** Where the thing that a finding points to stands now: its name, or all of it where it has none. */
export function rangeOfRelated(file: FileModel, { kind, id, parent }: Related): Range | undefined {
  const named = (
    list: readonly { readonly name?: string; readonly nameRange?: Range; readonly range: Range }[],
  ): Range | undefined => {
    const found = list[localIds(list).indexOf(id)];
    return found?.nameRange ?? found?.range;
  };
  switch (kind) {
    case 'company':
      return named(file.companies);
    case 'team':
      return named(file.teams);
    case 'person':
      return named(file.people);
    case 'cycle':
      return named(file.cycles);
    case 'kpi':
      return named(file.kpis);
    case 'pillar':
      return named(file.companies.find(({ name }) => name === parent)?.pillars ?? []);
    case 'objective': {
      const objective = objectivesOf(file).get(id);
      return objective?.nameRange ?? objective?.title?.range ?? objective?.range;
    }
    case 'key-result': {
      const objective = objectivesOf(file).get(parent ?? '');
      const keyResult = objective && keyResultsOf(objective).get(id);
      return keyResult?.nameRange ?? keyResult?.title?.range ?? keyResult?.range;
    }
  }
}
