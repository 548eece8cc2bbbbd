import { describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { codeActionsAt } from '../../language-server/features/actions/code-actions.ts';
import { positionsOf } from '../../language-server/model/position.ts';
import { safeEdits } from '../../language-server/rules/engine/safe-edits.ts';
import type { Finding } from '../../language-server/rules/finding.ts';
import { defineRule } from '../../language-server/rules/rule.ts';
import { applyEdits, type TestWorkspace, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

/** Finds key results whose title is in capitals. */
const noShouting = defineRule({
  meta: {
    id: 'no-shouting',
    summary: 'A title in capitals',
    category: 'key-result',
    severity: 'warning',
    options: {},
    reason: 'It hurts.',
    source: 'the test',
  },
  keyResult({ model: { title, range }, uri }, report) {
    if (!title || title.value !== title.value.toUpperCase()) return;
    const quieter = JSON.stringify(title.value.toLowerCase());
    report({
      range: title.range,
      message: 'Not so loud.',
      fixes: [
        {
          title: 'Say it quietly',
          edits: [{ uri, range: title.range, text: quieter }],
          preferred: true,
          safe: true,
        },
        {
          title: 'Add a reason',
          edits: [{ uri, range: [range[1], range[1]], text: ' because "$why"' }],
          ask: '$why',
        },
      ],
    });
  },
});

const TEXT = `objective o "🚀 O" {
  kr a "QUIET" from 1 to 2
  kr b "LOUD" from 1 to 2
  kr c "ok" from 1 to 2
}
`;

function actions(workspace: TestWorkspace, at: string, only?: string[], snippets = false): CodeAction[] {
  const [uri] = workspace.uris as [string];
  const { project } = workspace;
  const file = project.files.get(uri)!;
  const offset = workspace.text(uri).indexOf(at);
  const diagnostics: Diagnostic[] = project.findingsOf(uri).map((finding) => ({
    code: finding.rule,
    range: positionsOf(file, finding.range),
    message: finding.message,
  }));
  return codeActionsAt(
    { project, file },
    workspace.text(uri),
    [offset, offset],
    { diagnostics, ...(only && { only }) },
    { snippets },
  );
}

function applied(workspace: TestWorkspace, action: CodeAction): string {
  const [uri] = workspace.uris as [string];
  const [change] = action.edit!.documentChanges as TextDocumentEdit[];
  expect(change!.textDocument.uri).toBe(uri);
  return applyEdits(workspace, uri, change!.edits as TextEdit[]);
}

const of = (options: WorkspaceOptions = {}, text = TEXT) =>
  workspaceOf(text, { rules: [noShouting], ...options });

describe.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])('code actions, files as %o', (options) => {
  test('the fixes of the finding under the cursor, then what silences it', () => {
    const workspace = of(options);
    const found = actions(workspace, 'LOUD');
    expect(found.map(({ title, isPreferred = false }) => [title, isPreferred])).toEqual([
      ['Say it quietly', true],
      ['Add a reason', false],
      ['Ignore no-shouting on this line', false],
      ['Ignore no-shouting in this file', false],
    ]);
    for (const action of found) {
      expect(action.kind).toBe('quickfix');
      expect(action.diagnostics).toHaveLength(1);
      expect(action.diagnostics![0]!.range.start.line).toBe(2);
    }
    expect(applied(workspace, found[0]!)).toContain('kr b "loud" from');
  });

  test('after each of them the finding is gone, or its line says why', () => {
    for (const index of [0, 2, 3]) {
      const workspace = of(options);
      const [uri] = workspace.uris as [string];
      workspace.write(uri, applied(workspace, actions(workspace, 'LOUD')[index]!));
      const left = workspace.project.findingsOf(uri).map(({ range }) => workspace.text(uri).slice(...range));
      expect(left).not.toContain('"LOUD"');
    }
  });

  test('a suppression has the indentation and the line ends of its file', () => {
    const workspace = of(options);
    const eol = options.eol ?? '\n';
    expect(applied(workspace, actions(workspace, 'LOUD')[2]!)).toContain(
      `to 2${eol}  // okr-disable-next-line no-shouting -- why${eol}  kr b`,
    );
    expect(applied(workspace, actions(workspace, 'LOUD')[3]!)).toMatch(
      new RegExp(`^\uFEFF?// okr-disable no-shouting -- why${eol}objective`),
    );
  });

  test('fix all applies what is safe', () => {
    const workspace = of(options);
    const [action] = actions(workspace, 'objective', ['source.fixAll']);
    expect(action?.kind).toBe('source.fixAll.okr');
    const text = applied(workspace, action!);
    expect(text).toContain('"quiet"');
    expect(text).toContain('"loud"');
    expect(text).not.toContain('because');
  });
});

test('only what is asked for', () => {
  const kinds = (only?: string[]) => [...new Set(actions(of(), 'LOUD', only).map(({ kind }) => kind))];
  expect(kinds()).toEqual(['quickfix']);
  expect(kinds(['quickfix'])).toEqual(['quickfix']);
  expect(kinds(['source'])).toEqual(['source.fixAll.okr']);
  expect(kinds(['source.fixAll.okr'])).toEqual(['source.fixAll.okr']);
  expect(kinds(['source.organizeImports'])).toEqual([]);
  expect(kinds(['refactor'])).toEqual([]);
});

test('nothing where nothing is found', () => {
  expect(actions(of(), '"ok"')).toEqual([]);
  expect(actions(of({}, 'objective o "O" {}'), 'o', ['source.fixAll'])).toEqual([]);
});

test('one more rule goes into the comment that is there', () => {
  const workspace = of({}, TEXT.replace('  kr b', '  // okr-disable-next-line other -- agreed\n  kr b'));
  expect(applied(workspace, actions(workspace, 'LOUD')[2]!)).toContain(
    '// okr-disable-next-line other, no-shouting -- agreed',
  );
});

test('what the text itself gets wrong cannot be silenced', () => {
  const workspace = of({}, 'objective o "O" {\n  kr k "K" frm 1\n}');
  expect(actions(workspace, 'frm').filter(({ title }) => title.startsWith('Ignore'))).toEqual([]);
});

test('the cursor goes to the question, with what means something in a snippet escaped', () => {
  const edits = actions(of(), 'LOUD', undefined, true).map(
    ({ edit }) => (edit!.documentChanges![0] as TextDocumentEdit).edits[0] as SnippetTextEdit,
  );
  expect(edits[1]?.snippet.value).toMatch(/^ because "\$\{1:\\\$why\}"$/);
  expect(edits[2]?.snippet.value).toMatch(/-- \$\{1:why\}\n$/);
});

test('safe edits never overlap; what waits comes with the next round', () => {
  const finding = (start: number, end: number, safe: boolean): Finding => ({
    uri: 'file:///a.okr',
    range: [start, end],
    rule: 'r',
    severity: 'hint',
    message: '',
    related: [],
    fixes: [
      {
        title: 'f',
        edits: [{ uri: 'file:///a.okr', range: [start, end], text: 'x' }],
        ...(safe && { safe: true as const }),
      },
    ],
  });
  const chosen = safeEdits([
    finding(10, 20, true),
    finding(15, 18, true),
    finding(30, 30, true),
    finding(30, 30, true),
    finding(0, 5, false),
    finding(0, 4, true),
  ]);
  expect(chosen.map(({ range }) => range)).toEqual([
    [0, 4],
    [10, 20],
    [30, 30],
  ]);
});

test.each([
  ['pl', 'Ignoruj no-shouting w tym wierszu'],
  ['zh', '在此行忽略 no-shouting'],
  ['sv', 'Ignorera no-shouting på den här raden'],
  ['ru', 'Не замечать no-shouting в этой строке'],
] as const)('are offered in the language of the findings: %s', (language, title) => {
  const workspace = of({ settings: { messages: language } });
  expect(actions(workspace, 'LOUD').map((action) => action.title)).toContain(title);
});
