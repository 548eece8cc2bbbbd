import { expect, test } from 'vitest';
import { selectionRanges, selectionRangesAt } from '../../language-server/features/selection-ranges.ts';
import { documentOf, languageServices, requestAt } from '../support/editor.ts';
import { cursorOf, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const services = languageServices();

function selected(marked: string, options: WorkspaceOptions = {}): string[] {
  const workspace = workspaceOf(marked, options);
  const { uri, offset } = cursorOf(workspace);
  const text = workspace.text(uri);
  const { $cstNode } = documentOf(services, workspace, uri).parseResult.value;
  return selectionRangesAt($cstNode!, text, offset).map(([start, end]) => text.slice(start, end));
}

test('grows from the word to the file', () => {
  const objective = 'objective o "O" {\n  supports acme.growth, sales.deals\n  owner ana\n}';
  expect(selected(`team t\n${objective.replace('gro', 'gro<|>')}\n`)).toEqual([
    'growth',
    'acme.growth',
    'supports acme.growth, sales.deals',
    objective,
    `team t\n${objective}`,
    `team t\n${objective}\n`,
  ]);
});

test.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])(
  'grows out of a text, files as %o',
  (options) => {
    const found = selected('objective o "Own 🔎 se<|>arch" {\n  kr k "K"\n}\n', options);
    expect(found.slice(0, 3)).toEqual(['search', 'Own 🔎 search', '"Own 🔎 search"']);
    expect(found[3]).toMatch(/^objective[\s\S]*\}$/);
  },
);

test('from blanks to the construct around them', () => {
  expect(selected('objective o "O" {\n <|> \n}\n')[0]).toBe('objective o "O" {\n  \n}');
  expect(selected('team t\n\n<|>\n\nteam u\n').at(-1)).toBe('team t\n\n\n\nteam u\n');
  expect(selected('<|>')).toEqual(['']);
});

test('a clause, its key result, its objective', () => {
  const found = selected('objective o "O" {\n  kr k "K" from $2<|>10 to $150 weight 2\n}');
  expect(found).toEqual([
    '210',
    '$210',
    'from $210 to $150',
    'kr k "K" from $210 to $150 weight 2',
    'objective o "O" {\n  kr k "K" from $210 to $150 weight 2\n}',
  ]);
});

test('each range is inside its parent, wherever the cursor is', () => {
  const text = 'objective o "O 🚀" {\n  kr k "K" from 1 to 2 MQLs\n  owner\n}\n// c\nteam';
  for (let offset = 0; offset <= text.length; offset++) {
    const workspace = workspaceOf(`${text.slice(0, offset)}<|>${text.slice(offset)}`);
    const cursor = cursorOf(workspace);
    const document = documentOf(services, workspace, cursor.uri);
    const { textDocument, position } = requestAt(workspace, cursor);
    const [first] = selectionRanges(document, { textDocument, positions: [position] });
    for (let range = first; range?.parent; range = range.parent) {
      const [inner, outer] = [range.range, range.parent.range].map(({ start, end }) => [
        document.textDocument.offsetAt(start),
        document.textDocument.offsetAt(end),
      ]);
      expect(outer![0]).toBeLessThanOrEqual(inner![0]!);
      expect(outer![1]).toBeGreaterThanOrEqual(inner![1]!);
    }
  }
});
