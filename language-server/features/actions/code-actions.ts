import type { LangiumDocument } from 'langium';
import type { CodeActionProvider, LangiumServices } from 'langium/lsp';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Range } from '../../model/file.ts';
import { offsetAt, positionsOf } from '../../model/position.ts';
import type { Finding } from '../../rules/finding.ts';
import { fileOf, type ProjectFile, type ProjectSource } from '../source.ts';
import { FIX_ALL, fixAll } from './fix-all.ts';
import { quickFixes } from './quick-fixes.ts';
import { REFACTORING_KINDS, refactorings } from './refactorings.ts';
import { sayAction } from './say.ts';
import { type NearestSettings, settingsActions } from './settings-actions.ts';
import { suppressions } from './suppressions.ts';
import type { EditAbilities } from './workspace-edit.ts';

/** The kinds of actions there are, for the server's capabilities. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, ...REFACTORING_KINDS, FIX_ALL];

/**
 * What can be done about the findings at a range, and about those that are shown with them: their fixes first, then what silences them; and, where it is asked
 * for by its kind, everything safe in the file at once.
 */
export function codeActionsAt(
  { project, file }: ProjectFile,
  text: string,
  range: Range,
  context: Pick<CodeActionContext, 'diagnostics' | 'only'>,
  abilities: EditAbilities,
  settings?: NearestSettings,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const mended = new Set<string>();
  const say = sayAction(project, file.uri);
  if (!context.only || asksFor(context.only, CodeActionKind.QuickFix)) {
    const here = project
      .shownFindingsOf(file.uri)
      .filter((finding) => [finding, ...(finding.also ?? [])].some((one) => touches(one.range, range)))
      .flatMap((finding) => {
        const shown = diagnosticsOf(finding, { project, file }, context.diagnostics);
        return [finding, ...(finding.also ?? [])].map((one) => ({ finding: one, shown }));
      });
    const inSettings = here.map(({ finding, shown }) =>
      settings ? settingsActions(finding, text, settings, shown, say) : { mends: [], silences: [] },
    );
    for (const [i, { finding, shown }] of here.entries()) {
      const fixes = [...quickFixes(project, finding, shown, abilities), ...inSettings[i]!.mends];
      if (fixes.length > 0) mended.add(finding.rule);
      actions.push(...fixes);
    }
    for (const [i, { finding, shown }] of here.entries())
      actions.push(
        ...suppressions(project, file, text, finding, shown, abilities, say),
        ...inSettings[i]!.silences,
      );
  }
  const wants = (kind: string): boolean => !context.only || asksFor(context.only, kind);
  const view = REFACTORING_KINDS.some(wants) && project.view(file.uri);
  if (view) actions.push(...refactorings(project, view, text, range, wants, abilities, mended));
  const all =
    context.only && asksFor(context.only, FIX_ALL) && fixAll(project, project.findingsOf(file.uri), say);
  return all ? [...actions, all] : actions;
}

function touches([start, end]: Range, [from, to]: Range): boolean {
  return start <= to && from <= end;
}

/** A kind stands for everything below it: `source` for `source.fixAll.okr`. */
function asksFor(only: readonly string[], kind: string): boolean {
  return only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

/** What the editor shows for a finding, of what it has sent along. */
function diagnosticsOf(
  finding: Finding,
  { file }: ProjectFile,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const { start } = positionsOf(file, finding.range);
  return diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule && range.start.line === start.line && range.start.character === start.character,
  );
}

/** Where the settings of a file are written. */
export interface SettingsSource {
  nearestSettings(uri: string): NearestSettings;
}

/** Quick fixes, suppressions, refactorings and fix all. */
export class OkrCodeActionProvider implements CodeActionProvider {
  private snippets = false;

  constructor(
    services: LangiumServices,
    private readonly source: ProjectSource & SettingsSource,
  ) {
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.snippets = capabilities.workspace?.workspaceEdit?.snippetEditSupport === true;
    });
  }

  getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): CodeAction[] | undefined {
    const at = fileOf(this.source, document);
    if (!at) return undefined;
    const offsets: Range = [offsetAt(at.file, range.start), offsetAt(at.file, range.end)];
    const abilities = { snippets: this.snippets };
    const settings = this.source.nearestSettings(at.file.uri);
    return codeActionsAt(at, document.textDocument.getText(), offsets, context, abilities, settings);
  }
}
