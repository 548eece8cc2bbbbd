import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { positionsOf } from '../../model/position.ts';
import { newSettings, settingEdits } from '../../rules/config/edit.ts';
import type { ConfigFile } from '../../rules/config/parse.ts';
import type { Finding } from '../../rules/finding.ts';
import type { SayAction } from './say.ts';
import { LOUD } from './suppressions.ts';

/** The settings file that is nearest to a file, or where there is none, where one would be made. */
export type NearestSettings =
  | Pick<ConfigFile, 'uri' | 'text' | 'lines' | 'length'>
  | { readonly uri: string };

/** Ways out of a finding that lead through the settings: explain a term, or turn the rule off for the folder. */
export function settingsActions(
  { rule, range }: Finding,
  text: string,
  settings: NearestSettings,
  diagnostics: Diagnostic[],
  say: SayAction,
): { readonly mends: CodeAction[]; readonly silences: CodeAction[] } {
  const action = (title: string, path: readonly string[], value: unknown): CodeAction[] => {
    const edit = editOf(settings, path, value);
    return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }] : [];
  };
  const term = text.slice(range[0], range[1]);
  return {
    mends:
      rule === 'objective-jargon'
        ? action(say('explain', { term }), ['glossary', term], say('meaning', { term }))
        : [],
    silences: LOUD.has(rule) ? [] : action(say('off', { rule }), ['rules', rule], 'off'),
  };
}

function editOf(
  settings: NearestSettings,
  path: readonly string[],
  value: unknown,
): WorkspaceEdit | undefined {
  const { uri } = settings;
  const textDocument = { uri, version: null };
  if (!('text' in settings)) {
    const nothing = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument, edits: [{ range: nothing, newText: newSettings(path, value) }] },
      ],
    };
  }
  const edits = settingEdits(uri, settings.text, path, value);
  if (!edits) return undefined;
  return {
    documentChanges: [
      {
        textDocument,
        edits: edits.map(({ range, text }) => ({ range: positionsOf(settings, range), newText: text })),
      },
    ],
  };
}
