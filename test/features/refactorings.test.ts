import { expect, test } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { CODE_ACTION_KINDS, codeActionsAt } from '../../language-server/features/actions/code-actions.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { cursorOf, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

function offered(text: string, only?: string[], options: WorkspaceOptions = {}) {
  const workspace = workspaceOf(text, options);
  const { uri, offset } = cursorOf(workspace);
  const { project } = workspace;
  return codeActionsAt(
    { project, file: project.files.get(uri)! },
    workspace.text(uri),
    [offset, offset],
    { diagnostics: [], ...(only && { only }) },
    { snippets: false },
  );
}

const FILES = `// file: a.okr
okrs for t in 2026-Q1
team t
objective "Incr<|>ease NPS from 31 to 45" {
  kr "Churn" at most 2%
}
// file: b.okr
okrs for t in 2026-Q1
objective y "Y" {
  supports t.calm
}
`;

test('an objective’s at its head, each with its kind', () => {
  expect(offered(FILES).map(({ kind, title }) => [kind, title])).toEqual([
    ['refactor.extract', 'Extract the key result: "NPS" from 31 to 45'],
    ['refactor.rewrite', 'Give it a name: nps'],
    ['refactor.rewrite', 'Make it committed: to be reached in full'],
    ['refactor.move', 'Move it to 2026-Q2'],
    ['refactor.move', 'Move it to b.okr'],
  ]);
});

test('a key result’s at the key result', () => {
  const titles = offered(FILES.replace('<|>', '').replace('"Churn"', '"Ch<|>urn"')).map(({ title }) => title);
  expect(titles).toEqual(['Give it a name: churn']);
});

test('only those that are asked for, of kinds that the server has named', () => {
  for (const kind of ['refactor.extract', 'refactor.rewrite', 'refactor.move']) {
    expect(CODE_ACTION_KINDS).toContain(kind);
    expect(new Set(offered(FILES, [kind]).map((action) => action.kind))).toEqual(new Set([kind]));
  }
  expect(offered(FILES, ['refactor'])).toHaveLength(5);
  expect(offered(FILES, ['quickfix'])).toEqual([]);
});

test('a move to another file changes both', () => {
  const [toFile] = offered(FILES, ['refactor.move']).slice(-1);
  const changed = (toFile!.edit!.documentChanges as TextDocumentEdit[]).map(
    ({ textDocument }) => textDocument.uri,
  );
  expect(changed).toEqual(['file:///okrs/a.okr', 'file:///okrs/b.okr']);
});

test.each([
  ['Increase NPS from 31 to 45 a<|>nd reduce churn from 5% to 2%', /^Split/],
  ['La<|>unch the new website', /initiative/],
])('what a quick fix does is offered once: %s', (title, action) => {
  const kinds = (from: string) =>
    offered(`objective x "Bread for all" {\n${from}\n}\n`, undefined, { rules: allRules })
      .filter((one) => action.test(one.title))
      .map(({ kind }) => kind);
  expect(kinds(`  kr a "${title}"`)).toEqual(['quickfix']);
  expect(kinds(`  k<|>r a "${title.replace('<|>', '')}"`)).toEqual(['refactor.rewrite']);
  expect(kinds(`  // okr-disable-next-line -- agreed\n  kr a "${title}"`)).toEqual(['refactor.rewrite']);
});
