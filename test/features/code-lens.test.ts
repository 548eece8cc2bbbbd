import { describe, expect, test, vi } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { OkrCodeLensProvider } from '../../language-server/features/code-lens/code-lens.ts';
import type { LensSettings } from '../../language-server/features/code-lens/lenses.ts';
import { ShownFigures } from '../../language-server/features/shown-figures.ts';
import { documentOf, languageServices, sourceOf } from '../support/editor.ts';
import {
  placed,
  type TestWorkspace,
  uriOf,
  type WorkspaceOptions,
  workspaceOf,
} from '../support/workspace.ts';

const ALL = ['okr.checkIn', 'okr.showSupporters', 'okr.showFigures'];

const FILES = `// file: food.okr
team food "Food"
team bread "Bread" in food
okrs for food in 2026-Q1
objective table "Be worth the journey" {
  kr tables "Tables taken" from 10 to 30
  kr rooms "Rooms sold" from 0 to 10 dropped
}
objective old "Given up" { dropped kr a "A" from 1 to 2 }
objective later "Plan the summer" in 2026-Q3 { kr b "B" from 1 to 2 }
objective ended "Keep the house warm" { score 0.7, kr c "C" from 1 to 2 }
objective fresh "Nobody measured this" { kr d "D" from 1 to 2 }
// file: bread.okr
okrs for bread in 2026-Q1
objective crust "Bake the crust people talk about" { supports table  kr loaves "Loaves" from 0 to 10 supports table.tables }
objective roll "Bake the roll" { supports food.table }
objective gone "Given up" { dropped supports table }
// file: checkins.okr
checkin 2026-02-02 on food.table { tables: 20 }
`;

/** Every lens of a file with its line, as an editor shows it. */
async function lenses(
  workspace: TestWorkspace,
  file: string,
  settings: Partial<LensSettings> = {},
  commands: readonly string[] = ALL,
): Promise<{ lines: string[]; lenses: CodeLens[] }> {
  const provider = new OkrCodeLensProvider({
    source: sourceOf(workspace),
    shown: new ShownFigures(undefined, () => 1),
    commands: () => new Set(commands),
    settings: async () => settings,
  });
  const found =
    (await provider.provideCodeLens(documentOf(languageServices(), workspace, uriOf(file)))) ?? [];
  const resolved = found.map((lens) => provider.resolveCodeLens(lens));
  return {
    lines: resolved.map(({ range, command }) => `${range.start.line + 1} ${command!.title}`),
    lenses: resolved,
  };
}

describe.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])(
  'above objectives, files as %o',
  (options) => {
    const workspace = workspaceOf(FILES, options);

    test('stand score, pace, status, supporters and the way to check in, as far as there are any', async () => {
      expect((await lenses(workspace, 'food.okr')).lines).toEqual([
        '4 0.50 · pace 0.46 · on track',
        '4 2 support it',
        '4 check in',
        '9 not started',
        '10 0.70 · pace 0.46 · done',
        '11 no data',
        '11 check in',
      ]);
    });

    test('each part can be turned off, and key results turned on', async () => {
      expect((await lenses(workspace, 'food.okr', { score: false })).lines).toEqual([
        '4 check in',
        '11 check in',
      ]);
      expect((await lenses(workspace, 'food.okr', { score: false, checkIn: false })).lines).toEqual([]);
      expect(
        (await lenses(workspace, 'food.okr', { checkIn: false, keyResults: true })).lines.slice(0, 4),
      ).toEqual([
        '4 0.50 · pace 0.46 · on track',
        '4 2 support it',
        '5 0.50 · pace 0.46 · on track',
        '5 1 supports it',
      ]);
    });

    test('a click shows where they say that they support it', async () => {
      const { lenses: found } = await lenses(workspace, 'food.okr');
      const { command, arguments: args = [] } = found[1]!.command!;
      expect(command).toBe('okr.showSupporters');
      const [uri, position, locations] = args as [
        string,
        object,
        { uri: string; range: CodeLens['range'] }[],
      ];
      expect([uri, position]).toEqual([uriOf('food.okr'), found[1]!.range.start]);
      expect(locations.map((one) => placed(workspace, one.uri, one.range))).toEqual([
        'bread.okr:2 table',
        'bread.okr:2 table.tables',
        'bread.okr:3 food.table',
      ]);
    });

    test('a click checks in', async () => {
      const { lenses: found } = await lenses(workspace, 'food.okr', { keyResults: true });
      const checkIns = found
        .map(({ command }) => command!)
        .filter(({ command }) => command === 'okr.checkIn');
      expect(checkIns[0]!.arguments).toEqual([{ uri: uriOf('food.okr'), objective: 'table' }]);
      expect(checkIns[1]!.arguments).toEqual([
        { uri: uriOf('food.okr'), objective: 'table', keyResult: 'tables' },
      ]);
    });
  },
);

test('an editor without our commands sees the figures all the same', async () => {
  const { lenses: found } = await lenses(workspaceOf(FILES), 'food.okr', {}, []);
  expect(found.map(({ command }) => command)).toEqual([
    { title: '0.50 · pace 0.46 · on track', command: '' },
    { title: '2 support it', command: '' },
    { title: 'not started', command: '' },
    { title: '0.70 · pace 0.46 · done', command: '' },
    { title: 'no data', command: '' },
  ]);
});

test('computes nothing before a lens comes into sight', async () => {
  const workspace = workspaceOf(FILES);
  const asked = vi.spyOn(workspace.project.scores, 'objective');
  const provider = new OkrCodeLensProvider({
    source: sourceOf(workspace),
    shown: new ShownFigures(undefined, () => 1),
    commands: () => new Set(ALL),
    settings: async () => null,
  });
  const [first] = (await provider.provideCodeLens(
    documentOf(languageServices(), workspace, uriOf('food.okr')),
  ))!;
  expect(asked).not.toHaveBeenCalled();
  expect(provider.resolveCodeLens(first!).command?.title).toBe('0.50 · pace 0.46 · on track');
  expect(asked).toHaveBeenCalled();
});

test('a lens whose objective has gone in the meantime is empty', async () => {
  const workspace = workspaceOf(FILES);
  const provider = new OkrCodeLensProvider({
    source: sourceOf(workspace),
    shown: new ShownFigures(undefined, () => 1),
    commands: () => new Set(ALL),
    settings: async () => null,
  });
  const [first] = (await provider.provideCodeLens(
    documentOf(languageServices(), workspace, uriOf('food.okr')),
  ))!;
  workspace.write(uriOf('food.okr'), 'team food "Food"\n');
  expect(provider.resolveCodeLens(first!).command).toEqual({ title: '', command: '' });
});

test('the words are those of the language that messages are told in', async () => {
  const workspace = workspaceOf(FILES, { settings: { messages: 'pl' } });
  expect((await lenses(workspace, 'food.okr')).lines.slice(0, 3)).toEqual([
    '4 0.50 · tempo 0.46 · na dobrej drodze',
    '4 2 go wspierają',
    '4 zrób check-in',
  ]);
});
