import { describe, expect, test } from 'vitest';
import type { CodeAction, CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { codeActionsAt } from '../../language-server/features/actions/code-actions.ts';
import { lineStarts, offsetAt } from '../../language-server/model/position.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const FILE = 'file:///w/sales/goals.okr';
const TEXT = `objective o "Help our QZRC shine in every shop" {\n  kr a "Shops visited" from 1 to 20\n}\n`;
const SETTINGS = 'file:///w/okr.config.json';
const parser = createParser();

function workspaceWith(settings?: string, text = TEXT): Workspace {
  const workspace = new Workspace({ parser, rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  workspace.update([
    { uri: FILE, text },
    ...(settings === undefined ? [] : [{ uri: SETTINGS, text: settings }]),
  ]);
  return workspace;
}

function actionsAt(workspace: Workspace, words: string, text = TEXT): CodeAction[] {
  const project = workspace.projectOf(FILE)!;
  const at = text.indexOf(words);
  return codeActionsAt(
    { project, file: project.files.get(FILE)! },
    text,
    [at, at],
    { diagnostics: [] },
    { snippets: false },
    workspace.nearestSettings(FILE),
  );
}

/** The settings file after the action. */
function applied(before: string, action: CodeAction): string {
  const changes = action.edit!.documentChanges as (CreateFile | TextDocumentEdit)[];
  expect(changes.map((change) => ('kind' in change ? change.uri : change.textDocument.uri))).toEqual(
    changes.map(() => SETTINGS),
  );
  const edits = changes.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []));
  const lines = { lines: lineStarts(before), length: before.length };
  return edits
    .map(({ range, newText }) => ({
      start: offsetAt(lines, range.start),
      end: offsetAt(lines, range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), before);
}

const named = (actions: CodeAction[], title: RegExp): CodeAction => {
  const found = actions.find((action) => title.test(action.title));
  expect(found, actions.map((action) => action.title).join('\n')).toBeDefined();
  return found!;
};

describe.each([
  ['no settings yet', undefined],
  [
    'settings',
    '{\n\t// ours\n\t"ambition": "committed",\n\t"glossary": { "MRR": "monthly recurring revenue" }\n}\n',
  ],
  ['CRLF', '{\r\n  "rules": { "kr-count": "off" },\r\n}\r\n'],
])('with %s', (_, settings) => {
  test('a word is explained in the glossary, and everyone knows it', () => {
    const workspace = workspaceWith(settings);
    const before = workspace
      .projectOf(FILE)!
      .findingsOf(FILE)
      .filter(({ rule }) => rule === 'objective-jargon');
    expect(before).toHaveLength(1);
    const text = applied(settings ?? '', named(actionsAt(workspace, 'QZRC'), /^Explain “QZRC”/));
    for (const kept of settings?.match(/"[^"]+"|\/\/ ours/g) ?? []) expect(text).toContain(kept);
    workspace.update([{ uri: SETTINGS, text }]);
    expect(workspace.findingsOf(SETTINGS)).toEqual([]);
    expect(workspace.settingsFor(FILE).glossary).toMatchObject({ QZRC: 'what QZRC means' });
    expect(
      workspace
        .projectOf(FILE)!
        .findingsOf(FILE)
        .map(({ rule }) => rule),
    ).not.toContain('objective-jargon');
  });

  test('a rule is turned off for the folder', () => {
    const workspace = workspaceWith(settings);
    const [finding] = workspace.projectOf(FILE)!.findingsOf(FILE);
    const action = named(actionsAt(workspace, 'QZRC'), new RegExp(`^Turn ${finding!.rule} off`));
    workspace.update([{ uri: SETTINGS, text: applied(settings ?? '', action) }]);
    expect(workspace.findingsOf(SETTINGS)).toEqual([]);
    expect(
      workspace
        .projectOf(FILE)!
        .findingsOf(FILE)
        .map(({ rule }) => rule),
    ).not.toContain(finding!.rule);
  });
});

test.each(['{ "rules": ', '{ "rules": "none", "glossary": [] }', '[]', '7'])(
  'settings that make no sense are not touched: %s',
  (settings) => {
    const found = actionsAt(workspaceWith(settings), 'QZRC').map(({ title }) => title);
    expect(found.filter((title) => /okr\.config|glossary/.test(title))).toEqual([]);
  },
);

test('what cannot be read is mended, not turned off', () => {
  const text = 'objective o "Help our shops shine" {\n  owner mia;\n}\n';
  const titles = actionsAt(workspaceWith(undefined, text), ';', text).map(({ title }) => title);
  expect(titles).toContain('Remove it');
  expect(titles.filter((title) => title.includes('syntax'))).toEqual([]);
});
