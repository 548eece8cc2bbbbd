import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSymbols } from '../../language-server/features/outline/document-symbols.ts';
import { goingIn } from '../../language-server/features/outline/going.ts';
import { objectivesOf } from '../../language-server/model/ids.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser, type OkrParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

/** Some with all other tests; thousands by hand (`OKR_SEQUENCES=5000`). */
const SEQUENCES = Number(process.env.OKR_SEQUENCES ?? 40);
const LARGE = 'file:///w/large.okr';
const PEOPLE = 'file:///w/people.okr';
const SETTINGS = 'file:///w/okr.config.json';

const TITLES = [
  'Guests find a table in a minute',
  'Increase bookings by phone and online',
  'Launch the new menu',
  'A world-class, best-in-class synergy for everyone',
  'Kunder stannar kvar längre hos oss',
  'Klienci wracają do nas chętniej niż rok temu',
  '让顾客更快找到座位',
  'Reach 45 NPS by the end of March',
  'Guests find a table in one minute',
  'Why do guests leave?',
];
const RESULTS = [
  'Net promoter score from 30 to 45',
  'Waiting time at the door" from 12 min to 4 min "so',
  'Bookings online" from 20% to 60% supports a0.o1 "',
  'Ship the app',
  'Improve the quality of service',
  'NPS" from 30 to 30 tracks nps "',
  'All teams trained" yes/no weight 2 "',
  'Three shops open" milestones { 30% "one" by 2026-02-01 100% "three" by 2026-03-20 } "',
  'Antal gäster per kväll ökar från 80 till 120',
  'Revenue" from 100 k USD to 150 k EUR contributes to a1.o3.k1 "',
  'Complaints" at most 5 hidden "',
  'Liczba reklamacji spada z 40 do 25 do końca marca',
];
const CLAUSES = [
  'owner p1',
  'owner nobody',
  'supports a2.o4',
  'supports a0.o0.k0',
  'priority 1',
  'committed',
  'dropped',
  'risk "The cook leaves"',
  'because "So"',
  'serves growth',
  'score 0.7',
];

function of<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** Declarations by chance, of which many speak of each other. */
const declaration: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        name: of(['', ...Array.from({ length: 12 }, (_, i) => ` o${i}`)]),
        title: of(TITLES),
        head: of(['', '', '', ' for a1', ' in 2026', ' for a0, a2 in 2026-Q1']),
        clauses: fc.array(of(CLAUSES), { maxLength: 2 }),
        results: fc.array(of(RESULTS), { maxLength: 5 }),
      })
      .map(({ name, title, head, clauses, results }) => {
        const lines = [...clauses, ...results.map((one, i) => `kr k${i} "${one}"`.replace(/ ""$/, ''))];
        return `objective${name} "${title}"${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        of(['2026-01-12', '2026-02-02', '2026-02-09']),
        of([0, 1, 2]),
        fc.nat(11),
        of(['4', '50%', '40', 'yes', '?']),
      )
      .map(
        ([date, team, i, value]) =>
          `checkin ${date} on a${team}.o${i} by p1 {\n  k0: ${value} confidence 0.${i % 10}\n  k1: ${value} "fine"\n}\n`,
      ),
  },
  { weight: 1, arbitrary: of([0, 1, 2]).map((i) => `okrs for a${i} in 2026-Q1\n`) },
  {
    weight: 1,
    arbitrary: of(['okrs for a1, a2 in 2026\n', 'okrs for a0 in 2026-Q1 language sv\n', 'okrs in spring\n']),
  },
  {
    weight: 1,
    arbitrary: of(['nps "NPS"', 'wait "Waiting time"']).map(
      (one) => `kpi ${one} {\n  owner p1\n  every month\n  healthy at least 40\n  2026-01-31: 33\n}\n`,
    ),
  },
  {
    weight: 1,
    arbitrary: of([
      '// okr-disable-next-line\n',
      '// okr-disable kr-vague\n',
      '// okr-enable\n',
      '/* aside\n */\n',
    ]),
  },
);

const large = fc.array(declaration, { minLength: 25, maxLength: 45 }).map((all) => all.join('\n'));

const people = of([
  'company c "C" { pillar growth "Growth" }\nteam a0 "A0" in c lead p1\nteam a1 "A1" in a0\nteam a2 "A2" in a0 lead p2\nperson p1 "P" in a0\nperson p2 "Q" in a1\n',
  'company c "C"\nteam a0 "A0" in c\nteam a1 "A1" in c\nteam a2 "A2" in a1\nperson p1 "P" in a2\ncycle spring "Spring" from 2026-01-01 to 2026-06-30\n',
  'team a0 "A0"\nteam a0 "Again"\nkpi nps "Net promoter score" { owner p1 2026-01-31: 20 }\nokrs for a2 in 2026\nobjective o4 "Everybody eats well" {\n  kr k0 "All guests" rolls up\n}\n',
]);

/** What may happen in the large file: at some line, one after the other, and sometimes elsewhere. */
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: of(['number', 'letter', 'delete', 'repeat', 'break', 'swap'] as const),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      text: declaration,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      text: of(['x', '"', '{', '}', '/*', '*/', '\r\n', ' ', '4', '\u202E', 'kr "Now" ', ' hidden', '//']),
    }),
  },
  { weight: 1, arbitrary: people.map((text) => ({ kind: 'people' as const, text })) },
  {
    weight: 1,
    arbitrary: of([
      '{}',
      '{ "ambition": "committed" }',
      '{ "today": "2026-03-02" }',
      '{ "messages": "text" }',
    ]).map((text) => ({ kind: 'settings' as const, text })),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, one: Exclude<Edit, { kind: 'people' | 'settings' }>): string {
  const lines = text.split('\n');
  const line = Math.floor(one.at * lines.length);
  const splice = (cut: number, ...put: string[]): string => {
    lines.splice(line, cut, ...put);
    return lines.join('\n');
  };
  const now = lines[line]!;
  switch (one.kind) {
    case 'insert':
      return splice(0, one.text);
    case 'put': {
      const at = Math.floor(one.at * text.length);
      return text.slice(0, at) + one.text + text.slice(at);
    }
    case 'number':
      return splice(
        1,
        now.replace(/\d+(?!\d|-|:|.*\d)/, (digits) => String(Number(digits) + 1)),
      );
    case 'letter':
      return splice(
        1,
        now.replace(/"\p{L}/u, (found) => `${found}x`),
      );
    case 'delete':
      return splice(1);
    case 'repeat':
      return splice(0, now);
    case 'break':
      return splice(1, now.slice(0, now.length / 2), now.slice(now.length / 2));
    case 'swap':
      return splice(2, lines[line + 1] ?? '', now);
  }
}

const parser = createParser();
const freshParser = createParser();

/** A workspace that has read nothing yet. */
function freshWorkspace(): Workspace {
  for (let i = 0; i < 8; i++) freshParser.parse(`file:///forget/${i}.okr`, '');
  return newWorkspace(freshParser);
}

function newWorkspace(parser: OkrParser): Workspace {
  const workspace = new Workspace({ parser, rules: allRules, today: () => '2026-02-16' });
  workspace.setFolders(['file:///w']);
  return workspace;
}

function pictureOf(workspace: Workspace): unknown {
  const project = workspace.projectOf(LARGE)!;
  const file = project.files.get(LARGE)!;
  return {
    findings: workspace.findingsOf(LARGE),
    all: project.findingsOf(LARGE),
    people: workspace.findingsOf(PEOPLE),
    scores: [...objectivesOf(file).keys()].map((objective) =>
      project.scores.objective({ uri: LARGE, objective }),
    ),
    symbols: documentSymbols(file, goingIn(project, file)),
    promised: project.promiseDays(LARGE),
  };
}

test(
  'after each edit in a large file, everything that is shown is what a new server would show',
  () => {
    fc.assert(
      fc.property(large, people, fc.array(edit, { minLength: 3, maxLength: 8 }), (source, around, edits) => {
        const workspace = newWorkspace(parser);
        const now = new Map([
          [PEOPLE, around],
          [LARGE, source],
        ]);
        const changes = () => [...now].map(([uri, text]) => ({ uri, text }));
        workspace.update(changes());
        pictureOf(workspace);
        for (const one of edits) {
          const uri = one.kind === 'people' ? PEOPLE : one.kind === 'settings' ? SETTINGS : LARGE;
          const text =
            one.kind === 'people' || one.kind === 'settings' ? one.text : edited(now.get(LARGE)!, one);
          now.set(uri, text);
          workspace.update([{ uri, text }]);
          const fresh = freshWorkspace();
          fresh.update(changes());
          expect(pictureOf(workspace)).toEqual(pictureOf(fresh));
        }
      }),
      { numRuns: SEQUENCES },
    );
  },
  30_000 + SEQUENCES * 2_000,
);
