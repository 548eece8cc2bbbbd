import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { OkrFuzzyMatcher } from '../../language-server/features/fuzzy.ts';
import { documentSymbols } from '../../language-server/features/outline/document-symbols.ts';
import { goingIn } from '../../language-server/features/outline/going.ts';
import { workspaceSymbols } from '../../language-server/features/outline/workspace-symbols.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { placed, uriOf, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const TEXT = `company acme "Acme 🚀" {
  pillar reach "Reach everyone"
}
team content "Content" in marketing
person ana "Ana" in content
cycle spring "Spring" from 2026-02-01 to 2026-06-30
kpi nps "Promoters" {
  healthy at least 40
  2026-02-28: 35
  2026-01-31: 33
}
okrs for content in 2026-Q1
objective search "Own 🔎 search" {
  kr cpa "Cost per acquisition" from $210 to $150 weight 2
  kr churn "Churn" at most 1%
  kr office "Office" milestones { 5% "Found" 100% "Moved" }
  kr cert "Certificate" yes/no by 2026-03-01
  kr nps "Promoters" tracks nps
  kr all "Everything" rolls up
  kr "Increase sign-ups from 1 to 2"
  initiative crm "New CRM" due 2026-02-15 dropped
}
objective
checkin 2026-01-19 on content.search by ana {
  cpa: $198 confidence 6/10 "note"
  cert: no
  office: "Found"
}
`;

/** Name, detail and children, as the outline shows them. */
function shown({ name, detail, children, tags }: DocumentSymbol): unknown[] {
  return [
    `${name}${detail ? ` | ${detail}` : ''}${tags ? ' (dropped)' : ''}`,
    ...(children?.length ? [children.map(shown)] : []),
  ];
}

describe.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])('the outline, files as %o', (options) => {
  const workspace = workspaceOf(TEXT, options);
  const file = workspace.project.files.get(uriOf('a.okr'))!;
  const symbols = documentSymbols(file);

  test('shows everything in the order of the text, with its numbers', () => {
    expect(symbols.map(shown)).toEqual([
      ['Acme 🚀', [['Reach everyone']]],
      ['Content | in marketing'],
      ['Ana | in content'],
      ['Spring | 2026-02-01 – 2026-06-30'],
      ['Promoters | 35 on 2026-02-28 · at least 40 · 2 readings'],
      [
        'Own 🔎 search | content · 2026-Q1',
        [
          ['Cost per acquisition | from $210 to $150 · weight 2'],
          ['Churn | at most 1%'],
          ['Office | 2 milestones'],
          ['Certificate | yes/no · by 2026-03-01'],
          ['Promoters | tracks nps'],
          ['Everything | rolls up'],
          ['Increase sign-ups from 1 to 2'],
          ['New CRM | dropped · due 2026-02-15 (dropped)'],
        ],
      ],
      ['(no title yet) | content · 2026-Q1'],
      [
        '2026-01-19 · content.search | by ana',
        [['cpa | $198 · confidence 6/10'], ['cert | no'], ['office | “Found”']],
      ],
    ]);
  });

  test('selects the name inside the whole', () => {
    const objective = symbols.find(({ name }) => name.startsWith('Own'))!;
    expect(placed(workspace, file.uri, objective.selectionRange)).toBe('a.okr:13 search');
    expect(objective.range.end.line).toBe(21);
  });
});

test('shows first how objectives and key results are going', () => {
  const { project } = workspaceOf(TEXT.replace('objective\n', 'objective old "Old" { dropped kr a "A" }\n'));
  const file = project.files.get(uriOf('a.okr'))!;
  const [search, old] = documentSymbols(file, goingIn(project, file)).filter(({ kind }) => kind === 5);
  expect(shown(search!).flat()).toEqual([
    'Own 🔎 search | 0.06 · no data · content · 2026-Q1',
    ['Cost per acquisition | 0.20 · no data · from $210 to $150 · weight 2'],
    ['Churn | no data · at most 1%'],
    ['Office | 0.05 · no data · 2 milestones'],
    ['Certificate | 0.00 · no data · yes/no · by 2026-03-01'],
    ['Promoters | 0.00 · behind · tracks nps'],
    ['Everything | no data · rolls up'],
    ['Increase sign-ups from 1 to 2 | no data'],
    ['New CRM | dropped · due 2026-02-15 (dropped)'],
  ]);
  expect(shown(old!).flat()).toEqual(['Old | content · 2026-Q1 · dropped (dropped)', ['A']]);
});

test('a name is always inside its range, whatever has been deleted', () => {
  const parser = createParser();
  const check = (symbol: DocumentSymbol): void => {
    const { range, selectionRange, name } = symbol;
    expect(name).not.toBe('');
    const inside = (p: { line: number; character: number }) =>
      (p.line > range.start.line || (p.line === range.start.line && p.character >= range.start.character)) &&
      (p.line < range.end.line || (p.line === range.end.line && p.character <= range.end.character));
    expect(inside(selectionRange.start) && inside(selectionRange.end)).toBe(true);
    symbol.children?.forEach(check);
  };
  const lines = TEXT.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const without = lines.toSpliced(i, 1).join('\n');
    documentSymbols(parser.parse('file:///a.okr', without)).forEach(check);
  }
  for (let end = 0; end < TEXT.length; end += 7)
    documentSymbols(parser.parse('file:///a.okr', TEXT.slice(0, end))).forEach(check);
});

describe('workspace symbols', () => {
  const { project } = workspaceOf(TEXT);
  const find = (query: string) => workspaceSymbols([project], query).map(({ name }) => name);

  test('are found by name and by title', () => {
    expect(find('search')).toEqual(['search "Own 🔎 search"']);
    expect(find('own s')).toEqual(['search "Own 🔎 search"']);
    expect(find('CPA')).toEqual(['cpa "Cost per acquisition"']);
    expect(find('sign-ups')).toEqual(['"Increase sign-ups from 1 to 2"']);
    expect(find('nothing of that kind')).toEqual([]);
  });

  test('say where they belong', () => {
    const [symbol] = workspaceSymbols([project], 'cpa');
    expect(symbol?.containerName).toBe('Own 🔎 search');
    expect(workspaceSymbols([project], 'search')[0]?.containerName).toBe('content · 2026-Q1');
  });

  test('an empty query shows everything', () => {
    expect(find('')).toHaveLength(15);
  });
});

test('the fuzzy matcher begins at words and skips letters in any script', () => {
  const fuzzy = new OkrFuzzyMatcher();
  expect(fuzzy.match('os', 'own-search')).toBe(true);
  expect(fuzzy.match('SEA', 'own-search')).toBe(true);
  expect(fuzzy.match('wn', 'own-search')).toBe(false);
  expect(fuzzy.match('СЕР', 'клиентский-сервис')).toBe(true);
  expect(fuzzy.match('增长', '客户增长')).toBe(true);
});
