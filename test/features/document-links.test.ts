import { describe, expect, test } from 'vitest';
import { documentLinks } from '../../language-server/features/document-links.ts';
import { placed, uriOf, workspaceOf } from '../support/workspace.ts';

const FOLDER = uriOf('').slice(0, -1);

function links(target: string, folders: readonly string[] = [FOLDER]): (string | undefined)[] {
  const workspace = workspaceOf(`// file: q1/a.okr
objective o "O" {
  link ${JSON.stringify(target)}
}
`);
  const [file] = workspace.project.files.values();
  return documentLinks(file!, folders).map((link) => link.target);
}

describe('links', () => {
  test.each([
    ['https://tracker.example/OPS-214', 'https://tracker.example/OPS-214'],
    ['http://tracker.example/a b', 'http://tracker.example/a%20b'],
    ['mailto:ana@acme.example', 'mailto:ana@acme.example'],
    ['notes.md', `${FOLDER}/q1/notes.md`],
    ['../plans/план 🚀.md', `${FOLDER}/plans/%D0%BF%D0%BB%D0%B0%D0%BD%20%F0%9F%9A%80.md`],
    ['.\\notes.md', `${FOLDER}/q1/notes.md`],
  ])('%s', (written, target) => {
    expect(links(written)).toEqual([target]);
  });

  test.each([
    'command:workbench.action.reload',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'vscode://x',
    '../../outside.md',
    '/etc/passwd',
    '//host/share',
    '\\\\host\\share',
    'https://',
    '',
    '#top',
  ])('%j is none', (written) => {
    expect(links(written)).toEqual([]);
  });

  test('no file can be opened where there is no folder', () => {
    expect(links('notes.md', [])).toEqual([]);
    expect(links('notes.md', [`${FOLDER}/q`])).toEqual([]);
  });
});

test('stand between the quotation marks, on everything that can have them', () => {
  const workspace = workspaceOf(
    `kpi k { link "https://a.example" }
objective o "🚀" {
  kr k "K" link "https://b.example"
  initiative i "I" link "https://c.example"
  link "https://d.example"
}
`,
    { eol: '\r\n', bom: true },
  );
  const [file] = workspace.project.files.values();
  const found = documentLinks(file!, []).map(({ range }) => placed(workspace, file!.uri, range));
  expect(found.sort()).toEqual([
    'a.okr:1 https://a.example',
    'a.okr:3 https://b.example',
    'a.okr:4 https://c.example',
    'a.okr:5 https://d.example',
  ]);
});
