import { describe, expect, test } from 'vitest';
import { definitionAt } from '../../language-server/features/definition.ts';
import { highlightsAt } from '../../language-server/features/highlight.ts';
import { referencesAt } from '../../language-server/features/references.ts';
import { positionsOf } from '../../language-server/model/position.ts';
import { cursorOf, placed, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const COMPANY = `// file: company.okr
company acme "Acme 🚀" {
  pillar reach "Reach everyone"
}
team marketing "Marketing" in acme lead ana
team sales "Sales" in acme
person ana "Ana 🧗 Kowalska" in marketing
cycle spring "Spring" from 2026-02-01 to 2026-06-30
kpi nps "Net promoter score" {
  owner ana
}
okrs for acme in 2026
objective growth "Grow 🌱" {
  kr revenue "Revenue" from 1 to 2
}
`;

const TEAM = `// file: team.okr
okrs for marketing in 2026-Q1
objective search "Own 🔎 search" {
  supports acme.growth.revenue
  serves reach
  kr visits "Visits" tracks nps from 1 to 2 owner ana
  initiative seo "Better pages" for visits
}
objective launch "Launch" for sales in spring {
  supports marketing.search@2026-Q1
}
`;

const CHECK_IN = `// file: checkin.okr
checkin 2026-02-02 on marketing.search by ana {
  visits: 3
}
`;

/** Puts `<|>` into the base files, behind the first occurrence of `before` in the named file. */
function at(file: string, before: string, options: WorkspaceOptions = {}) {
  const files = [COMPANY, TEAM, CHECK_IN].map((text) =>
    text.startsWith(`// file: ${file}`) ? text.replace(before, `${before}<|>`) : text,
  );
  return workspaceOf(files.join(''), options);
}

function definitions(workspace: ReturnType<typeof at>): string[] {
  const { uri, offset } = cursorOf(workspace);
  return definitionAt(workspace.project, uri, offset).map((link) =>
    placed(workspace, link.targetUri, link.targetSelectionRange),
  );
}

function references(workspace: ReturnType<typeof at>, includeDeclaration = false): string[] {
  const { uri, offset } = cursorOf(workspace);
  return referencesAt(workspace.project, uri, offset, includeDeclaration).map((location) =>
    placed(workspace, location.uri, location.range),
  );
}

describe.each<WorkspaceOptions>([{}, { eol: '\r\n' }, { bom: true, eol: '\r\n' }])(
  'go to definition, files as %o',
  (options) => {
    test.each([
      ['team.okr', 'okrs for mark', 'company.okr:4 marketing'],
      ['team.okr', 'supports ac', 'company.okr:1 acme'],
      ['team.okr', 'supports acme.gro', 'company.okr:12 growth'],
      ['team.okr', 'supports acme.growth.rev', 'company.okr:13 revenue'],
      ['team.okr', 'serves re', 'company.okr:2 reach'],
      ['team.okr', 'tracks np', 'company.okr:8 nps'],
      ['team.okr', 'owner ana', 'company.okr:6 ana'],
      ['team.okr', 'for visi', 'team.okr:5 visits'],
      ['team.okr', 'in spri', 'company.okr:7 spring'],
      ['team.okr', 'supports marketing.sea', 'team.okr:2 search'],
      ['checkin.okr', 'on marketing.se', 'team.okr:2 search'],
      ['checkin.okr', 'on mark', 'company.okr:4 marketing'],
      ['checkin.okr', 'by a', 'company.okr:6 ana'],
      ['checkin.okr', '  vis', 'team.okr:5 visits'],
      ['company.okr', 'lead a', 'company.okr:6 ana'],
      ['company.okr', 'objective gro', 'company.okr:12 growth'],
    ])('%s: %s', (file, before, expected) => {
      expect(definitions(at(file, before, options))).toEqual([expected]);
    });
  },
);

test('a built-in cycle is declared nowhere, and neither is a word that is no name', () => {
  expect(definitions(at('team.okr', 'in 2026-Q'))).toEqual([]);
  expect(definitions(at('team.okr', 'suppo'))).toEqual([]);
  expect(definitions(at('team.okr', '"Own'))).toEqual([]);
});

test('an ambiguous reference leads to everything it may mean', () => {
  const workspace = workspaceOf(`team a
team b
team c
objective same "One" for a in 2026-Q1 {}
objective same "Two" for b in 2026-Q1 {}
objective mine "Three" for c in 2026-Q1 {
  supports sa<|>me
}
`);
  expect(definitions(workspace)).toEqual(['a.okr:4 same', 'a.okr:5 same']);
});

test('the origin is the one name under the cursor, not the whole path', () => {
  const workspace = at('team.okr', 'supports acme.gro');
  const { uri, offset } = cursorOf(workspace);
  const [link] = definitionAt(workspace.project, uri, offset);
  expect(placed(workspace, uri, link!.originSelectionRange!)).toBe('team.okr:3 growth');
  expect(link!.targetRange.end.line).toBe(13);
});

describe('find references', () => {
  test('of an objective: from paths, explicit cycles and check-ins', () => {
    expect(references(at('team.okr', 'objective sea'))).toEqual([
      'team.okr:9 search',
      'checkin.okr:1 search',
    ]);
  });

  test('of a key result, with its declaration', () => {
    expect(references(at('checkin.okr', '  vis'), true)).toEqual([
      'team.okr:5 visits',
      'team.okr:6 visits',
      'checkin.okr:2 visits',
    ]);
  });

  test('of a person, a team in the middle of paths, a KPI, a pillar', () => {
    expect(references(at('company.okr', 'person an'))).toEqual([
      'company.okr:4 ana',
      'company.okr:9 ana',
      'team.okr:5 ana',
      'checkin.okr:1 ana',
    ]);
    expect(references(at('company.okr', 'team mark'))).toEqual([
      'company.okr:6 marketing',
      'team.okr:1 marketing',
      'team.okr:9 marketing',
      'checkin.okr:1 marketing',
    ]);
    expect(references(at('company.okr', 'kpi n'))).toEqual(['team.okr:5 nps']);
    expect(references(at('company.okr', 'pillar r'))).toEqual(['team.okr:4 reach']);
  });

  test('of cycles, declared and built in', () => {
    expect(references(at('company.okr', 'cycle spr'))).toEqual(['team.okr:8 spring']);
    expect(references(at('team.okr', 'in 2026-Q'))).toEqual(['team.okr:1 2026-Q1', 'team.okr:9 2026-Q1']);
  });

  test('of an objective without namesakes of other teams and cycles', () => {
    const workspace = workspaceOf(`team a
team b
objective sa<|>me "One" for a in 2026-Q1 {}
objective same "Two" for a in 2026-Q2 { supports same }
objective same "Three" for b in 2026-Q1 { supports a.same@2026-Q1, a.same@2026-Q2 }
`);
    expect(references(workspace)).toEqual(['a.okr:5 same']);
  });
});

test('highlight stays in the file and tells writing from reading', () => {
  const workspace = workspaceOf(`// file: a.okr
objective o "O" for t {
  kr «vis<|>its» "Visits"
  initiative i "I" for «visits»
}
team t
// file: b.okr
checkin 2026-02-02 on t.o { visits: 3 }
`);
  const { uri, offset } = cursorOf(workspace);
  const file = workspace.project.files.get(uri)!;
  expect(highlightsAt(workspace.project, uri, offset)).toEqual([
    { range: positionsOf(file, workspace.ranges[0]!.range), kind: 3 },
    { range: positionsOf(file, workspace.ranges[1]!.range), kind: 2 },
  ]);
});
