import { describe, expect, test } from 'vitest';
import {
  nameTokens,
  OkrSemanticTokenProvider,
  wordTokens,
} from '../../language-server/features/semantic-tokens.ts';
import { documentOf, languageServices, sourceOf } from '../support/editor.ts';
import { type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const services = languageServices();

/** Every coloured word in the order of the text: `search class declaration`. */
function coloured(text: string, options: WorkspaceOptions = {}): string[] {
  const workspace = workspaceOf(text, options);
  const uri = workspace.uris[0]!;
  const file = workspace.project.files.get(uri)!;
  const { $cstNode } = documentOf(services, workspace, uri).parseResult.value;
  return [...nameTokens(workspace.project, file), ...wordTokens($cstNode)]
    .sort((a, b) => a.range[0] - b.range[0])
    .map(({ range, type, modifiers }) =>
      [workspace.text(uri).slice(range[0], range[1]), type, ...modifiers].join(' '),
    );
}

describe.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])(
  'semantic tokens, files as %o',
  (options) => {
    test('colour keywords, names by what they are, numbers and units', () => {
      expect(
        coloured(
          'team team "🚀"\nokrs for team in 2026-Q1\nobjective o "O" {\n  owner nobody\n  kr kr "K" from $2k to 30 MQLs\n}\n',
          options,
        ),
      ).toEqual([
        'team keyword',
        'team namespace declaration',
        'okrs keyword',
        'for keyword',
        'team namespace',
        'in keyword',
        '2026-Q1 enumMember defaultLibrary',
        'objective keyword',
        'o class declaration',
        'owner keyword',
        'kr keyword',
        'kr property declaration',
        'from keyword',
        '$ number',
        '2 number',
        'k number',
        'to keyword',
        '30 number',
        'MQLs type',
      ]);
    });
  },
);

test('each name of a path has the colour of what it stands for', () => {
  const found = coloured(
    'team t\nobjective a "A" for t in 2026-Q1 { kr k "K" }\nobjective b "B" for t in 2026-Q1 { supports t.a.k@2026-Q1 }\n',
  );
  expect(found.slice(-4)).toEqual([
    't namespace',
    'a class',
    'k property',
    '2026-Q1 enumMember defaultLibrary',
  ]);
});

test('are sent without overlap, also for a range', async () => {
  const text = 'team team\nobjective o "O" for team {\n  kr a "A" from 1 to 2 %\n}\n';
  const workspace = workspaceOf(text);
  const uri = workspace.uris[0]!;
  const provider = new OkrSemanticTokenProvider(services, sourceOf(workspace));
  const document = documentOf(services, workspace, uri);
  const { data } = await provider.semanticHighlight(document, { textDocument: { uri } });
  expect(data.length % 5).toBe(0);
  let [line, character, end] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 5) {
    if (data[i]! > 0) [line, character, end] = [line + data[i]!, data[i + 1]!, 0];
    else character += data[i + 1]!;
    expect(character).toBeGreaterThanOrEqual(end);
    end = character + data[i + 2]!;
  }
  expect(line).toBe(2);
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  const part = await provider.semanticHighlightRange(document, { textDocument: { uri }, range });
  expect(part.data.length).toBeLessThan(data.length);
  expect(part.data.length).toBeGreaterThan(0);
});
