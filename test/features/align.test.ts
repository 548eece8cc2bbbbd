import { describe, expect, test } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { align } from '../../language-server/features/align.ts';
import { alignTargets } from '../../language-server/features/tree/align-targets.ts';
import type { GoalId } from '../../language-server/protocol.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { applyEdits, type TestWorkspace, uriOf, workspaceOf } from '../support/workspace.ts';
import { BAKERY, sourceOf } from './tree/support.ts';

type Goal = string | [objective: string, keyResult: string];

const goal = (file: string, [objective, keyResult]: [string, string?]): GoalId => ({
  uri: uriOf(file),
  objective,
  ...(keyResult !== undefined && { keyResult }),
});

const parts = (one: Goal): [string, string?] => (typeof one === 'string' ? [one] : one);

/** Aligns, and puts the edit in as the editor would. @returns the new text, or why it was refused */
function aligned(
  workspace: TestWorkspace,
  [fromFile, from]: [string, Goal],
  [toFile, to]: [string, Goal],
): string {
  const result = align(sourceOf(workspace), goal(fromFile, parts(from)), goal(toFile, parts(to)));
  if ('refused' in result) return result.refused;
  const [edit, ...others] = result.edit.documentChanges as TextDocumentEdit[];
  expect(others).toEqual([]);
  const text = applyEdits(workspace, edit!.textDocument.uri, edit!.edits as never);
  workspace.write(edit!.textDocument.uri, text);
  return text;
}

/** What the file's findings say of references and of the text itself; none are expected after an edit. */
const broken = (workspace: TestWorkspace, file: string) =>
  workspace.project
    .findingsOf(uriOf(file))
    .filter(({ rule }) =>
      ['syntax', 'clause-twice', 'unknown-reference', 'ambiguous-reference', 'alignment-cycle'].includes(
        rule,
      ),
    );

const bakery = () => workspaceOf(BAKERY, { rules: allRules });

describe('Dropping a goal on another', () => {
  test('writes the reference into its block, and the tree follows', () => {
    const workspace = bakery();
    const text = aligned(workspace, ['shops.okr', 'quiet'], ['company.okr', 'detour']);
    expect(text).toContain('nobody is in a hurry" for night { supports mill.detour kr "Rushed');
    expect(broken(workspace, 'shops.okr')).toEqual([]);
    expect(workspace.project.lookup('supports', `${uriOf('shops.okr')}#quiet`)).toMatchObject([
      { to: { objective: 'detour' } },
    ]);
  });
});

describe('The place of the reference', () => {
  const goals = (body: string) =>
    workspaceOf(`team t\nokrs for t in 2026-Q1\nobjective top "Top"\nobjective low "Low"${body}\n`, {
      rules: allRules,
    });
  const result = (body: string, from: Goal = 'low') => {
    const workspace = goals(body);
    const text = aligned(workspace, ['a.okr', from], ['a.okr', 'top']);
    expect(broken(workspace, 'a.okr')).toEqual([]);
    return text.slice(text.indexOf('"Low"') + '"Low"'.length, -1);
  };

  test('is behind the owners', () => {
    expect(result(' {\n  owner t // who\n  priority 1\n  kr a "A" from 1 to 2\n}')).toBe(
      ' {\n  owner t // who\n  supports t.top\n  priority 1\n  kr a "A" from 1 to 2\n}',
    );
  });

  test('is behind the references there are', () => {
    const workspace = workspaceOf(
      'objective top "Top"\nobjective other "Other"\nobjective low "Low" {\n  supports other // since March\n}\n',
    );
    expect(aligned(workspace, ['a.okr', 'low'], ['a.okr', 'top'])).toContain(
      '  supports other, top // since March\n',
    );
  });

  test('is a block of its own where there is none', () => {
    expect(result('')).toBe(' {\n  supports t.top\n}');
    expect(result(' for t')).toBe(' for t {\n  supports t.top\n}');
  });

  test('is never behind a key result of the same line', () => {
    expect(result(' { owner t kr a "A" from 1 to 2 }')).toBe(
      ' { owner t supports t.top kr a "A" from 1 to 2 }',
    );
  });

  test('is in an empty block, and in a block that was never closed', () => {
    expect(result(' {\n}')).toBe(' {\n  supports t.top\n}');
    expect(result(' {}')).toMatch(/^ \{\s+supports t\.top\s+\}$/);
  });

  test('is at the end of a key result that supports by itself', () => {
    expect(result(' {\n  kr a "A" from 1 to 20\n  kr b "B" yes/no\n}', ['low', 'a'])).toBe(
      ' {\n  kr a "A" from 1 to 20 supports t.top\n  kr b "B" yes/no\n}',
    );
  });

  test('keeps Windows line ends and the file’s own indentation', () => {
    const workspace = workspaceOf('objective top "Top"\nobjective low "Low" {\n\tkr a "A" from 1 to 2\n}\n', {
      eol: '\r\n',
    });
    expect(aligned(workspace, ['a.okr', 'low'], ['a.okr', 'top'])).toContain('{\r\n\tsupports top\r\n\tkr a');
  });
});

describe('The reference', () => {
  test('names the team, and the cycle where another would be meant', () => {
    const workspace = workspaceOf(
      '// file: a.okr\nteam t\nokrs for t in 2026-Q2\nobjective low "Low"\nobjective growth "Now"\n// file: b.okr\nokrs for t in 2026-Q1\nobjective growth "Then"\n',
      { rules: allRules },
    );
    expect(aligned(workspace, ['a.okr', 'low'], ['b.okr', 'growth'])).toContain('supports t.growth@2026-Q1');
    expect(broken(workspace, 'a.okr')).toEqual([]);
  });

  test('can lead to one key result', () => {
    const workspace = bakery();
    expect(aligned(workspace, ['shops.okr', 'smile'], ['company.okr', ['detour', 'stars']])).toContain(
      'supports mill.detour, mill.detour.stars',
    );
    expect(broken(workspace, 'shops.okr')).toEqual([]);
  });
});

test('Those that can be chosen are the ones it could support, the company’s first', () => {
  const workspace = bakery();
  const targets = alignTargets(sourceOf(workspace), goal('shops.okr', ['quiet']));
  expect(targets.map(({ label, description }) => `${label} | ${description}`)).toEqual([
    'Bread that people make a detour for | The Mill · 2026-H1',
    'A crust that sings | Ovens · 2026-Q1',
    'Every guest leaves with a smile | Shops · 2026-Q1',
  ]);
  const top = alignTargets(sourceOf(workspace), goal('company.okr', ['detour']));
  expect(top.map(({ label }) => label)).toEqual(['Evenings in which nobody is in a hurry']);
});

describe('It is refused, with the reason', () => {
  const refused = (text: string, from: Goal, to: Goal) =>
    aligned(workspaceOf(text), ['a.okr', from], ['a.okr', to]);

  test('where it is there already', () => {
    expect(refused('objective a "A" { supports b }\nobjective b "B"', 'a', 'b')).toBe(
      '“A” supports “B” already.',
    );
  });

  test('where it would make a circle', () => {
    const chain = 'objective a "A"\nobjective b "B" { supports a }\nobjective c "C" { supports b }';
    expect(refused(chain, 'a', 'b')).toContain('That would make a circle: “B” supports “A” already.');
    expect(refused(chain, 'a', 'c')).toContain('“C” supports “A” already, through “B”');
    expect(refused(chain, 'a', 'a')).toContain('cannot support itself');
    expect(refused('objective a "A" { kr k "K" }', ['a', 'k'], 'a')).toContain('cannot support itself');
  });

  test('where the target cannot be referred to', () => {
    expect(refused('objective a "A"\nobjective "B"', 'a', '#1')).toContain('“B” has no name yet');
    expect(refused('objective a "A"\nobjective b "B" { kr "K" }', 'a', ['b', '#1'])).toContain(
      '“K” has no name yet',
    );
    expect(refused('objective a "A"\nobjective b "B" { dropped }', 'a', 'b')).toContain('“B” was dropped');
  });

  test('where the target has a namesake that no reference tells it from', () => {
    const twins = 'objective a "A"\nobjective b "One" in 2026-Q1\nobjective b "Two" in 2026-Q1';
    expect(refused(twins, 'a', 'b')).toContain('Give it a name of its own first');
  });

  test('where one of them is gone, or in another project', () => {
    expect(refused('objective a "A"', 'a', 'b')).toContain('not there any more');
    const here = workspaceOf('// file: here.okr\nobjective a "A"');
    const there = workspaceOf('// file: there.okr\nobjective b "B"');
    const result = align(sourceOf(here, there), goal('here.okr', ['a']), goal('there.okr', ['b']));
    expect(result).toMatchObject({ refused: expect.stringContaining('different projects') });
  });

  test.each([
    ['pl', 'Cel nie może wspierać sam siebie. Wybierz inny.'],
    ['zh', '目标不能支持自身。请选择另一个。'],
    ['sv', 'Ett mål kan inte stödja sig självt. Välj ett annat.'],
    ['ru', 'Цель не может поддерживать саму себя. Выберите другую.'],
  ] as const)('in the language of the messages: %s', (messages, told) => {
    const workspace = workspaceOf('// file: a.okr\nobjective a "A"', { settings: { messages } });
    expect(aligned(workspace, ['a.okr', 'a'], ['a.okr', 'a'])).toBe(told);
  });
});
