import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver';
import { OkrRenameProvider, renameAt, renameableAt } from '../../language-server/features/rename.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { documentOf, languageServices, requestAt, sourceOf } from '../support/editor.ts';
import { reason, value } from '../support/result.ts';
import {
  applyEdits,
  cursorOf,
  placed,
  type TestWorkspace,
  type WorkspaceOptions,
  workspaceOf,
} from '../support/workspace.ts';

function rename(workspace: TestWorkspace, newName: string): string {
  const { uri, offset } = cursorOf(workspace);
  const edits = value(renameAt(workspace.project, uri, offset, newName));
  return workspace.uris.map((one) => applyEdits(workspace, one, edits.get(one) ?? [])).join('');
}

/** What the file says after the rename: every `«…»` of the marked text has become the new name. */
function renamesMarked(marked: string, newName: string, options: WorkspaceOptions = {}): void {
  const workspace = workspaceOf(marked, options);
  const expected = workspaceOf(marked.replace(/«[^»]*»/g, newName), options);
  expect(rename(workspace, newName)).toBe(expected.uris.map(expected.text).join(''));
}

describe.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])('rename, files as %o', (options) => {
  test('an objective: in paths, with explicit cycles, in the heads of check-ins', () => {
    renamesMarked(
      `// file: a.okr
team t "🎯 «"  // the mark is text here
objective «sea<|>rch» "Own 🔎 search" for t in 2026-Q1 {
  kr visits "Visits" from 1 to 2
}
// file: b.okr
okrs for t in 2026-Q1
objective launch "Launch" {
  supports «search», t.«search», «search».visits, t.«search»@2026-Q1, t.«search».visits@2026-Q1
}
// file: c.okr
checkin 2026-02-02 on t.«search» { visits: 3 }
`.replace('🎯 «"', '🎯"'),
      'own-search',
      options,
    );
  });

  test('a key result: in check-in lines, initiatives and at the end of paths', () => {
    renamesMarked(
      `// file: a.okr
team t
objective search "Own search" for t in 2026-Q1 {
  kr «visits» "Visits" from 1 to 2
  kr pages "Pages" from 1 to 2
  initiative i "I" for pages, «visits»
}
objective launch "Launch" for t in 2026-Q1 { supports search.«vis<|>its» }
// file: c.okr
checkin 2026-02-02 on search {
  «visits»: 3
  pages: 2
}
`,
      'посещения',
      options,
    );
  });

  test('a team: in headers, at the beginning of paths, as an owner', () => {
    renamesMarked(
      `// file: a.okr
team «te<|>am» "Team"
team inner in «team»
person ana in «team»
okrs for «team» in 2026-Q1
objective o "O" {
  owner «team»
  kr k "K" from 1 to 2
}
objective p "P" for inner, «team» { supports «team».o, «team».o.k }
// file: b.okr
kpi k { owner «team» }
checkin 2026-02-02 on «team».o by «team» { k: 2 }
`,
      'squad',
      options,
    );
  });

  test('a cycle: behind in and behind @', () => {
    renamesMarked(
      `cycle «spr<|>ing» "Spring" from 2026-02-01 to 2026-06-30
team t
okrs for t in «spring»
objective o "O" in «spring» { supports p@«spring» }
objective p "P" {}
`,
      'push',
      options,
    );
  });

  test('a person, a pillar, a KPI, an initiative', () => {
    renamesMarked('person «a<|>na»\nteam t lead «ana»\nkpi k { owner «ana» }\n', 'anna', options);
    renamesMarked('company c { pillar «p» }\nobjective o "O" { serves «<|>p», c.«p» }\n', 'q', options);
    renamesMarked('kpi «nps»\nobjective o "O" { kr k "K" tracks «nps<|>» from 1 to 2 }\n', 'csat', options);
    renamesMarked('objective o "O" {\n  initiative «i<|>» "I" doing\n}\n', 'j', options);
  });

  test('keywords are names like any other', () => {
    renamesMarked('team «tea<|>m»\nokrs for «team»\n', 'objective', options);
  });
});

test('the last name of a path counts where one objective is meant', () => {
  renamesMarked(
    `objective o "O" { kr «k» "K" kr o "O" }
checkin 2026-02-02 on o { o.«k<|>»: 3 }
`,
    'l',
  );
});

test('the provider refuses with an error that the editor can show', () => {
  const workspace = workspaceOf('team t<|>\nteam u\n');
  const services = languageServices();
  const provider = new OkrRenameProvider(sourceOf(workspace));
  const cursor = cursorOf(workspace);
  const document = documentOf(services, workspace, cursor.uri);
  const at = requestAt(workspace, cursor);
  expect(provider.prepareRename(document, at)).toEqual({
    start: { line: 0, character: 5 },
    end: { line: 0, character: 6 },
  });
  expect(provider.rename(document, { ...at, newName: ' v ' })?.changes?.[cursor.uri]).toHaveLength(1);
  const refused = () => provider.rename(document, { ...at, newName: 'u' });
  expect(refused).toThrow(ResponseError);
  expect(refused).toThrow('The name “u” is taken');
  const onKeyword = { ...at, position: { line: 0, character: 0 } };
  expect(() => provider.prepareRename(document, onKeyword)).toThrow('Only names can be renamed');
});

test('leaves namesakes of other teams and cycles alone', () => {
  renamesMarked(
    `team a
team b
objective «sa<|>me» "One" for a in 2026-Q1 { supports b.same }
objective same "Two" for a in 2026-Q2 { supports «same»@2026-Q1, same }
objective same "Three" for b in 2026-Q1 { supports a.«same»@2026-Q1 }
`,
    'other',
  );
});

describe('refuses', () => {
  const at = (marked: string) => {
    const workspace = workspaceOf(marked);
    return { workspace, ...cursorOf(workspace) };
  };
  const prepare = (marked: string) => {
    const { workspace, uri, offset } = at(marked);
    return renameableAt(workspace.project, uri, offset);
  };
  const to = (marked: string, newName: string) => {
    const { workspace, uri, offset } = at(marked);
    return reason(renameAt(workspace.project, uri, offset, newName));
  };

  test('what is no name, before anything is typed', () => {
    expect(reason(prepare('obj<|>ective o "O" {}'))).toBe(
      'Only names can be renamed, and there is none here.',
    );
    expect(reason(prepare('objective o "T<|>itle" {}'))).toContain('Only names');
    expect(reason(prepare('okrs in 2026-<|>Q1'))).toBe(
      '2026-Q1 is a cycle that exists by itself: it keeps its name.',
    );
    expect(reason(prepare('okrs for no<|>body'))).toContain('“nobody” leads to nothing');
  });

  test('nothing else: the range of the one name is offered', () => {
    const { workspace, uri, offset } = at('team t\nobjective o "O" for t {}\ncheckin on t.<|>o {}');
    expect(placed(workspace, uri, value(renameableAt(workspace.project, uri, offset)).range)).toBe(
      'a.okr:3 o',
    );
  });

  test('a name that is none', () => {
    expect(to('team t<|>', 'two words')).toBe(
      '“two words” cannot be a name: a name begins with a letter and has only letters, digits, - and _.',
    );
    expect(to('team t<|>', '2nd')).toContain('cannot be a name');
    expect(to('team t<|>', '')).toBe('A name cannot be empty.');
    expect(to('team t<|>', 'a.b')).toContain('cannot be a name');
  });

  test('a name that is taken, and says by what', () => {
    expect(to('team t<|>\nperson ana "Ana Kowalska"', 'ana')).toBe(
      'The name “ana” is taken: a.okr has a person of that name (“Ana Kowalska”). Choose another one.',
    );
    expect(to('kpi a<|>\nkpi b', 'b')).toContain('a KPI of that name');
    expect(to('company c { pillar a<|> pillar b }', 'b')).toContain('a pillar of that name');
    expect(to('objective o "O" { kr a<|> "A" kr b "B" }', 'b')).toContain('a key result of that name');
    expect(to('objective o "O" { initiative a<|> "A" initiative b "B" }', 'b')).toContain('an initiative');
    expect(to('team t\nobjective a<|> "A" for t {}\nobjective b "B" for t {}', 'b')).toContain(
      'an objective of that name (“B”)',
    );
  });

  test('a name with which a reference would mean several things', () => {
    const marked = `team a
team b
team c
objective one<|> "One" for a in 2026-Q1 {}
objective two "Two" for b in 2026-Q1 {}
objective three "Three" for c in 2026-Q1 { supports one }
`;
    expect(to(marked, 'two')).toContain('a reference in a.okr would no longer be clear');
  });

  test('a name that would take away what another reference means', () => {
    const marked = `team a
team b
objective one<|> "One" for a in 2026-Q1 {}
objective two "Two" for b in 2026-Q1 {}
objective three "Three" for a in 2026-Q1 { supports two }
`;
    expect(to(marked, 'two')).toContain('a reference in a.okr would no longer be clear');
  });
});

test('there and back again is the same text, whatever is renamed', () => {
  const text = `// file: a.okr
company acme "Acme 🚀" {
  pillar reach "Reach"
}
team marketing in acme lead ana
person ana in marketing
cycle spring from 2026-02-01 to 2026-06-30
kpi nps { owner ana }
okrs for acme in 2026
objective growth "Grow" { kr revenue "Revenue" from 1 to 2 }
// file: b.okr
okrs for marketing in 2026-Q1
objective search "Own it" in spring {
  supports acme.growth.revenue, growth@2026
  serves acme.reach
  kr visits "Visits" tracks nps from 1 to 2 owner ana
  initiative seo "Pages" for visits
}
// file: c.okr
checkin 2026-02-02 on marketing.search@spring by ana { visits: 3 }
`;
  const names = [
    'acme',
    'reach',
    'marketing',
    'ana',
    'spring',
    'nps',
    'growth',
    'revenue',
    'search',
    'visits',
    'seo',
  ];
  const parser = createParser();
  const newName = fc
    .stringMatching(/^[\p{L}_][\p{L}\p{N}_-]{0,8}$/u)
    .filter(
      (name) =>
        !names.includes(name) && parser.parse('file:///x.okr', `team ${name}`).teams[0]?.name === name,
    );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(5), newName, (name, nth, other) => {
      const workspace = workspaceOf(text);
      const places = workspace.uris.flatMap((uri) =>
        [...workspace.text(uri).matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
          uri,
          index,
        })),
      );
      const { uri, index } = places[nth % places.length]!;
      const before = workspace.uris.map(workspace.text);
      const there = value(renameAt(workspace.project, uri, index, other));
      for (const [one, edits] of there) workspace.write(one, applyEdits(workspace, one, edits));
      expect(workspace.uris.map(workspace.text)).not.toEqual(before);
      expect(workspace.uris.flatMap((one) => workspace.project.files.get(one)!.problems)).toEqual([]);
      const edited = there.get(uri)!.length;
      const [back] = [
        ...workspace
          .text(uri)
          .matchAll(new RegExp(`(?<![\\p{L}\\p{N}_-])${other}(?![\\p{L}\\p{N}_-])`, 'gu')),
      ];
      expect(edited).toBeGreaterThan(0);
      const again = value(renameAt(workspace.project, uri, back!.index, name));
      for (const [one, edits] of again) workspace.write(one, applyEdits(workspace, one, edits));
      expect(workspace.uris.map(workspace.text)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['pl', 'Nazwa „shop” jest zajęta: w a.okr nosi ją już zespół („Shop”). Wybierz inną.'],
  ['zh', '名称“shop”已被占用：a.okr 中已有同名的团队（“Shop”）。请换一个名称。'],
  ['sv', 'Namnet ”shop” är upptaget: a.okr har redan ett team med det namnet (”Shop”). Välj ett annat.'],
  ['ru', 'Имя «shop» занято: в a.okr его уже носит команда («Shop»). Выберите другое.'],
] as const)('is refused in the language of the settings, %s', (messages, said) => {
  const workspace = workspaceOf('team ov<|>en "Oven"\nteam shop "Shop"\n', { settings: { messages } });
  const { uri, offset } = cursorOf(workspace);
  expect(reason(renameAt(workspace.project, uri, offset, 'shop'))).toBe(said);
});
