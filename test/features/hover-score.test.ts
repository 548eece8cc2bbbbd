import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../language-server/features/hover/hover.ts';
import type { Named } from '../../language-server/model/file.ts';
import { confidenceText } from '../../language-server/model/score/confidence.ts';
import type { KeyResultRow, ObjectiveRow } from '../../language-server/overview/rows.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { okr } from '../cli/support.ts';
import { cursorOf, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const COMMANDS = new Set(['okr.checkIn', 'okr.openPreview']);

/** The hover at `<|>`, without the backslashes that keep users' signs from being Markdown. */
function hover(marked: string, options: WorkspaceOptions = {}): string {
  const workspace = workspaceOf(marked, options);
  const { uri, offset } = cursorOf(workspace);
  return plain(hoverAt(workspace.project, uri, offset, COMMANDS)?.contents);
}

function plain(contents: unknown): string {
  return (contents as { value: string }).value.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe.each(['company', 'first-steps', 'po-polsku', 'zhongwen', 'pa-svenska', 'po-russki'])(
  'the hovers in samples/%s',
  (folder) => {
    const root = new URL(`../../samples/${folder}/`, import.meta.url);
    const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-16' });
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    workspace.setFolders([root.href.replace(/\/$/, '')]);
    workspace.update(
      names
        .filter((name) => /\.okr$|okr\.config\.json$/.test(name))
        .map((name) => {
          const path = fileURLToPath(new URL(name, root));
          return { uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') };
        }),
    );

    let compared = 0;

    function hoverOf(uri: string, { nameRange, title }: Named): string {
      const [offset] = nameRange ?? title!.range;
      return plain(hoverAt(workspace.projectOf(uri)!, uri, offset)?.contents);
    }

    test('say what `okr score` says, and their arithmetic adds up', async () => {
      const { out, err } = await okr(['score', '--format', 'json', '.'], { cwd: fileURLToPath(root) });
      expect(err).toBe('');
      const report: { objectives: (ObjectiveRow & { file: string })[] } = JSON.parse(out);
      expect(report.objectives.length).toBeGreaterThan(0);
      for (const row of report.objectives) {
        const file = [...workspace.files.values()].find(({ uri }) =>
          decodeURI(uri).endsWith(`/${row.file}`),
        )!;
        const objective = file.objectives.find(({ title, name }) => (title?.value ?? name) === row.title)!;
        const said = hoverOf(file.uri, objective);
        expect(headline(said), row.id).toEqual(headlineOf(row.score, row));
        expect(said).toContain(row.reason);
        expect(sumOf(said) ?? row.score, row.id).toBeCloseTo(row.score ?? 0, 3);
        for (const part of row.keyResults) {
          const model = objective.keyResults.find(
            ({ title, name }) => (title?.value ?? name) === part.title,
          )!;
          const shown = hoverOf(file.uri, model);
          expect(headline(shown), part.id).toEqual(headlineOf(part.progress, part));
          expect(shown).toContain(part.reason);
          if (part.forecast) expect(shown).toContain(`**Forecast** ${part.forecast.value.toFixed(2)}`);
          if (part.confidence !== null)
            expect(shown).toContain(`**Confidence** ${confidenceText(part.confidence)}`);
        }
      }
    });

    test('over teams and cycles say what `okr score` adds up', async () => {
      for (const { uri, teams } of workspace.files.values()) {
        for (const team of teams) {
          const said = hoverOf(uri, team);
          const lines = [
            ...said.matchAll(/^\*\*(\S+)\*\* [▰▱]{10} ([\d.]+) · pace ([\d.]+) · ([a-z ]+) · /gm),
          ];
          for (const [, cycle, ...figures] of lines) {
            const argv = ['score', '--format', 'json', '--team', team.name!, '--cycle', cycle!, '.'];
            const { total } = JSON.parse((await okr(argv, { cwd: fileURLToPath(root) })).out);
            expect(figures).toEqual([total.score.toFixed(2), total.pace.toFixed(2), total.status]);
          }
          compared += lines.length;
        }
      }
      expect(compared).toBeGreaterThan(0);
    });
  },
);

/** Score, pace and status of the line that begins a hover's figures. */
function headline(hover: string): unknown {
  return hover.match(
    /^\*\*Score\*\* (?:[▰▱]{10} )?(?<score>[\d.]+|–)(?: · pace (?<pace>[\d.]+))? · (?<status>[a-z ]+?) *$/m,
  )?.groups;
}

function headlineOf(score: number | null, { pace, status }: Pick<KeyResultRow, 'pace' | 'status'>): unknown {
  return { score: score?.toFixed(2) ?? '–', pace: pace?.toFixed(2), status };
}

/** Computes `(2 × 0.5 + 1) ÷ 3 = 0.6667` again; undefined where the hover has no sum. */
function sumOf(hover: string): number | undefined {
  const [, terms, weights, result] =
    hover.match(/^\*\*Key results\*\* \((.*)\) ÷ ([\d.]+) = ([\d.]+)/m) ?? [];
  if (!terms) return undefined;
  const sum = terms
    .split(' + ')
    .map((term) =>
      term
        .split(' × ')
        .map(Number)
        .reduce((a, b) => a * b),
    )
    .reduce((a, b) => a + b);
  expect(sum / Number(weights)).toBeCloseTo(Number(result), 3);
  return Number(result);
}

const TEAMS = `company acme "Acme"
team food "Food" in acme lead mia
team bread "Bread" in food
person mia "Mia Ek" in food
objective grow "Feed the whole valley" for acme in 2026 {
  owner mia
  kr reach "What the teams do" rolls up
}
objective table "Be worth the journey" for food in 2026-Q1 {
  supports grow.reach
  kr tables "Tables taken" from 10 to 30 weight 2
  kr churn "Guests who never return" at most 5%
  kr cert "Certificate granted" yes/no
  kr rooms "Rooms sold" score 0.4
}
objective crust "Bake the crust people talk about" for bread in 2026-Q1 { supports table.tables kr loaves "Loaves" from 0 to 10 }
checkin 2026-01-19 on food.table by mia { tables: 12 confidence 8/10 cert: no confidence 5/10 }
checkin 2026-02-02 on food.table by mia { tables: 20 confidence 0.6 "The bridge was closed" churn: 4% cert: no confidence 4/10 }
`;

describe('the hover of a key result shows', () => {
  const over = (text: string): string => hover(TEAMS.replace(text, `${text}<|>`));

  test('how its score came about, what it weighs and where it will end', () => {
    const shown = over('kr tab');
    expect(shown).toContain('(20 − 10) ÷ (30 − 10) = 0.5 · weight 2 (40%)');
    expect(shown).toMatch(/\*\*Forecast\*\* 2\.\d\d · that is [\d.]+ · likely [\d.]+ to [\d.]+ · 2026-03-31/);
  });

  test('the confidence as characters with the numbers beside them', () => {
    expect(over('kr tab')).toContain('**Confidence** 6/10 · falling · ▇▅ 8, 6');
  });

  test('the last check-in, its author and note', () => {
    expect(over('kr tab')).toContain(
      '**Last check-in** 2026-02-02 · by Mia Ek · 20 · confidence 0.6 · The bridge was closed',
    );
  });

  test('other kinds of arithmetic', () => {
    expect(over('kr chu')).toContain('readings that kept the bound ÷ all readings = 1');
    expect(over('kr roo')).toContain('as its people scored it');
    expect(over('kr rea')).toMatch(/the mean of what supports it = 0\.\d+/);
  });

  test('the path up and who supports it, as links to their places', () => {
    const shown = over('kr tab');
    expect(shown).toContain(
      '**Supports** [Feed the whole valley](file:///okrs/a.okr#L5,11): [What the teams do](file:///okrs/a.okr#L7,6)',
    );
    expect(shown).toContain(
      '**Supported by**\n- – · [Bake the crust people talk about](file:///okrs/a.okr#L16,11)',
    );
  });

  test('links that act, and where it is declared when one looks from elsewhere', () => {
    const target = encodeURIComponent(
      JSON.stringify([{ uri: 'file:///okrs/a.okr', objective: 'table', keyResult: 'tables' }]),
    );
    expect(over('kr tab')).toContain(
      `[Check in](command:okr.checkIn?${target}) · [Preview](command:okr.openPreview?${target})`,
    );
    expect(over('supports table.tab')).toContain('[Go there](file:///okrs/a.okr#L11,6) · [Check in]');
  });
});

test('a person is accountable for what names them, and for what names nobody in a team that they lead', () => {
  const shown = hover(`team food "Food" lead mia
person mi<|>a "Mia Ek" in food
person tom "Tom Aas" in food
objective a "Named" for food in 2026-Q1 { owner mia, tom  kr k "K" from 1 to 2 owner mia }
objective b "The lead's" for food in 2026-Q1 { kr k "K" from 1 to 2 }
objective c "Somebody else's" for food in 2026-Q1 { owner tom kr k "K" from 1 to 2 owner mia }
objective d "Her own" for mia in 2026-H1 { kr k "K" from 1 to 2 }
objective e "Over" for food in 2025-Q4 { owner mia kr k "K" from 1 to 2 owner mia }
objective f "Given up" for food in 2026-Q1 { dropped kr k "K" from 1 to 2 }
`);
  expect(shown).toContain('**Accountable for** 3 objectives and 2 key results');
  expect(shown).toMatch(/\[Named\].*\n.*\[(Her own|The lead's)\].*\n.*\[(Her own|The lead's)\]/);
  expect(shown).not.toMatch(/Over|Given up|Somebody/);
});

test('an editor without our commands is given no links to them', () => {
  const workspace = workspaceOf(TEAMS.replace('kr tab', 'kr tab<|>'));
  const { uri, offset } = cursorOf(workspace);
  expect(plain(hoverAt(workspace.project, uri, offset)?.contents)).not.toContain('command:');
});

test('what nobody measured says so, and what cannot be scored says why', () => {
  expect(hover('objective <|>x "Bread" for t in 2026-Q1 { kr k "Loaves" from 1 to 2 }')).toContain(
    '**Score** – · pace 0.46 · no data',
  );
  expect(
    hover(
      'objective x "Bread" in 2026-Q1 { kr <|>k "Loaves" from $1 to $2 }\ncheckin 2026-02-02 on x { k: 3 hours }',
    ),
  ).toMatch(/The check-ins cannot be scored: .+/);
});

test('the words are those of the language that messages are told in', () => {
  const over = (messages: 'pl' | 'zh' | 'sv' | 'ru'): string =>
    hover(TEAMS.replace('objective tab', 'objective tab<|>'), { settings: { messages } });
  expect(over('pl')).toContain('**Wynik** ▰▰▰▰▰▱▱▱▱▱ 0.48 · tempo 0.56 · na dobrej drodze');
  expect(over('zh')).toContain('**关键结果**');
  expect(over('sv')).toContain('**Senaste avstämning** 2026-02-02 · av Mia Ek');
  expect(over('ru')).toContain('**Последний чек-ин** 2026-02-02 · автор: Mia Ek');
});

describe('nothing that people write becomes Markdown or a command', () => {
  const HOSTILE = [
    '[click](command:okr.checkIn)',
    '](command:workbench.action.quit) [',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    '`code` **bold** | table | ~~gone~~',
    '&lt;b&gt; &#91;x&#93;(command:x)',
    'a\\\\](command:b)',
    '$(trash) https://evil.example',
  ];

  test.each(HOSTILE)('%s', (text) => {
    const quoted = `"${text.replaceAll('"', '\\"')}"`;
    const marked = `company acme ${quoted}
team food ${quoted} in acme
person mia ${quoted} in food
kpi nps ${quoted} { owner mia
  healthy at least 4
  2026-02-01: 3 ${quoted} }
objective top ${quoted} for acme in 2026 { kr all ${quoted} rolls up }
objective x ${quoted} for food in 2026-Q1 {
  owner mia
  supports top.all
  because ${quoted}
  kr k ${quoted} from 1 to 2
  kr n ${quoted} tracks nps from 1 to 2
}
objective y ${quoted} for food in 2026-Q1 { supports x.k  kr z ${quoted} from 1 to 2 }
checkin 2026-02-02 on x by mia { k: 1.5 confidence 3/10 ${quoted} }
`;
    const workspace = workspaceOf(marked);
    const uri = workspace.uris[0]!;
    for (const at of [
      'company acme',
      'team food',
      'person mia',
      'kpi nps',
      'objective top',
      'objective x',
      'kr k',
      'kr n',
      'kr z',
      'owner mia',
    ]) {
      const { value } = hoverAt(
        workspace.project,
        uri,
        workspace.text(uri).indexOf(`${at} `) + at.length,
        COMMANDS,
      )!.contents as {
        value: string;
      };
      // What is left once escaped signs are taken out are our own marks: links to places and to the two commands.
      const own = value.replace(/\\[!-/:-@[-`{-~]/g, '');
      for (const [, address] of own.matchAll(/\]\(([^)]*)\)/g))
        expect(address).toMatch(
          /^(file:\/\/\/okrs\/a\.okr#L\d+,\d+|command:okr\.(checkIn|openPreview)\?[\w%.-]+)$/,
        );
      expect(own.replace(/\]\([^)]*\)/g, ']')).not.toMatch(/[<>`&$()!|]|command:|https?:/);
    }
  });

  test('a percent sign in the name of a file survives however often a link is decoded', () => {
    const workspace = workspaceOf('// file: 50%25.okr\nobjective x "X" in 2026 { kr k "K" from 1 to 2 }\n');
    const uri = workspace.uris[0]!;
    const { value } = hoverAt(workspace.project, uri, 11, COMMANDS)!.contents as { value: string };
    const [, query] = value.match(/command:okr\.checkIn\?([^)]*)/)!;
    const once = decodeURIComponent(query!);
    for (const json of [once, decodeURIComponent(once)])
      expect(JSON.parse(json)).toEqual([{ uri: 'file:///okrs/50%25.okr', objective: 'x' }]);
  });

  test('nor does the name of a file', () => {
    const workspace = workspaceOf(
      '// file: a)b(<c>[d]&`e`.okr\nobjective x "X" in 2026 { kr k "K" from 1 to 2 }\n// file: b.okr\nobjective y "Y" in 2026 { supports x.k }\n',
    );
    const [, uri] = workspace.uris;
    const { value } = hoverAt(workspace.project, uri!, workspace.text(uri!).indexOf('x.k') + 2, COMMANDS)!
      .contents as { value: string };
    for (const [, address] of value.matchAll(/\]\((.*?)\)/g)) expect(address).not.toMatch(/[()<>[\]`\s]/);
    expect(value).toContain('a%29b%28%3Cc%3E%5Bd%5D&%60e%60.okr#L1,30');
  });
});

test('of very many objectives a hover says the number, and keeps nobody waiting', () => {
  const many = Array.from(
    { length: 1001 },
    (_, i) => `objective o${i} "Bake loaf ${i}" for food in 2026-Q1 { kr k "Loaves" from 1 to 2 }\n`,
  ).join('');
  const shown = hover(`team foo<|>d "Food"\n${many}checkin 2026-02-02 on o1 { k: 2 }\n`);
  expect(shown).toMatch(/\*\*2026-Q1\*\* 1,001 objectives *$/m);
});
