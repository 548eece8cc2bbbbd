import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { runOkr } from '../../language-server/cli/program.ts';
import { folder, okr } from '../cli/support.ts';
import { Repository } from '../git/support.ts';
import { quoted } from '../support/quoted.ts';
import { CONTROLS, fileWith } from './hostile.ts';

/* Every command, on texts, names of files and settings that would have a terminal, a build server or a browser do something. */

/** What terminals obey (as two bytes and as one), what turns the direction, what GitHub obeys, what ends a script or a cell. */
const TEXT = [
  '\u001B]8;;https://evil.example/\u0007click\u001B]8;;\u0007\u001B[2J\u009B2J\u009D0;mine\u0007\u007F',
  '\u202Eevil\u202C\u2066\u2028',
  '\r::error::mine %0A::error::mine ##[error]mine',
  '</script><img src=x onerror=alert(1)>]]>-->&amp;',
  "=cmd|' /C calc'!A0",
].join(' ');
const FILE = 'a\u001B[2J\u009B2J\n::error::mine %0A <img src=x> $(id) [x](command:y) & "\'.okr';

/** JSON and XML hold other characters than a terminal may be given, but none that it obeys. */
const OBEYED = /(?!\n)\p{Cc}/u;
/** Kept as it was written, letter by letter: what is put into a file is no message. */
const AS_WRITTEN = /$^/;

interface Door {
  readonly argv: readonly string[];
  readonly never?: RegExp;
  readonly stdin?: string;
  readonly read?: (out: string) => void;
}

function withoutScripts(html: string): void {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(2);
  expect(JSON.parse(scripts[0]![1]!).changes).toBeDefined();
  const rest = scripts.reduce((all, [whole]) => all.replace(whole, ''), html);
  expect(rest + scripts[0]![1]).not.toMatch(OBEYED);
  expect(rest).not.toMatch(/<(?:script|img)/i);
}

function isXml(xml: string): void {
  expect(XMLValidator.validate(xml)).toBe(true);
  const names: string[] = [];
  new XMLParser({ ignoreAttributes: false, updateTag: (name) => names.push(name) > 0 }).parse(xml);
  expect(names.filter((name) => /^(?:script|img|foreignObject|iframe)$/i.test(name))).toEqual([]);
}

/** By the names of the commands: each has to be here. */
const DOORS: Readonly<Record<string, readonly Door[]>> = {
  check: [
    { argv: ['check'] },
    { argv: ['check', '--format', 'compact'] },
    {
      argv: ['check', '--format', 'github'],
      read: (out) => {
        for (const line of out.split('\n').filter((one) => one.startsWith('::')))
          expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:\r\n]*,line=\d+,/);
      },
    },
    { argv: ['check', '--format', 'json'], never: OBEYED, read: JSON.parse },
    { argv: ['check', '--format', 'sarif'], never: OBEYED, read: JSON.parse },
    { argv: ['check', '--format', 'junit'], never: OBEYED, read: isXml },
    { argv: ['check', `${TEXT}.okr`] },
  ],
  format: [{ argv: ['format', '--check'] }, { argv: ['format', `${TEXT}.okr`] }, { argv: ['format'] }],
  score: [
    { argv: ['score'] },
    { argv: ['score', '--team', TEXT] },
    { argv: ['score', '--format', 'json'], never: OBEYED, read: JSON.parse },
  ],
  diff: [
    { argv: ['diff', 'HEAD'] },
    { argv: ['diff', TEXT] },
    { argv: ['diff', 'HEAD', '--format', 'md'] },
    { argv: ['diff', 'HEAD', '--format', 'json'], never: OBEYED },
  ],
  import: [
    { argv: ['import', 'goals.md', '--out', 'new.okr'] },
    { argv: ['import', `${TEXT}.md`] },
    { argv: ['import', 'goals.md', '--map', TEXT] },
    { argv: ['import', '-'], stdin: `# Objective: ${TEXT}\n- KR: Guests from 1 to 2\n`, never: AS_WRITTEN },
  ],
  export: [
    { argv: ['export', '--format', 'md'] },
    { argv: ['export', '--format', 'mermaid'] },
    { argv: ['export', '--format', 'json'], never: OBEYED, read: JSON.parse },
    { argv: ['export', '--format', 'yaml'], never: OBEYED, read: (out) => parseYaml(out) },
    { argv: ['export', '--format', 'stratml'], never: OBEYED, read: isXml },
    { argv: ['export', '--format', 'svg'], never: OBEYED, read: isXml },
    { argv: ['export', '--format', 'html'], never: AS_WRITTEN, read: withoutScripts },
    { argv: ['export', '--format', 'csv'], never: AS_WRITTEN },
    { argv: ['export', '--team', TEXT] },
    { argv: ['export', '--format', 'md', '--out', `${TEXT}/x/../y.md`] },
  ],
  explain: [
    { argv: ['explain', `Increase guests ${TEXT} from 1 to 2`] },
    { argv: ['explain', '--json', `Increase guests ${TEXT} from 1 to 2`], never: OBEYED },
  ],
  config: [{ argv: ['config'] }, { argv: ['config', TEXT] }, { argv: ['config', '--json'], never: OBEYED }],
  init: [
    { argv: ['init', '--yes', '--team', TEXT, '--company', TEXT, '--owner', TEXT, `new ${TEXT}`] },
    { argv: ['init', '--yes', '--cycle', TEXT] },
  ],
  completion: [{ argv: ['completion', TEXT] }],
  mcp: [{ argv: ['mcp', `--root=${TEXT}`] }],
  lsp: [{ argv: ['lsp', TEXT] }],
  help: [{ argv: ['help', TEXT] }, { argv: [TEXT] }, { argv: [`--${TEXT}`] }],
};

function workspace(): string {
  const repository = new Repository(folder({}));
  const text = fileWith(TEXT.replaceAll('\r', ' '));
  const settings = `{ "root": true, ${quoted('x\u202E')}: 1, "glossary": { ${JSON.stringify(TEXT)}: ${JSON.stringify(TEXT)} }, "ambition": ${JSON.stringify(TEXT)} }`;
  repository.commit('2026-01-10', {
    'b.okr': text,
    [FILE]: 'objective more "More" {\n  supports nobody\n}\n',
    'goals.md': `# Objective: ${TEXT}\n- KR: Guests from 1 to 2\n- ${TEXT}\n`,
  });
  repository.write('okr.config.json', settings);
  repository.write('b.okr', text.replace('kr guests', 'kr visitors').replace('from 9 to 4', 'from 9 to 3'));
  return repository.folder;
}

test('every command is one of these', async () => {
  let out = '';
  await runOkr(['--help'], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: () => 0 },
    env: {},
  } as never);
  const commands = [...out.matchAll(/^ {2}([a-z]+)(?: \[| <)/gm)].map(([, name]) => name!);
  expect(commands.sort()).toEqual(Object.keys(DOORS).sort());
});

describe.each(Object.entries(DOORS))('okr %s', (_, doors) => {
  test.each(doors.map((door) => [door.argv.join(' ').replaceAll(TEXT, '…'), door] as const))(
    '%s',
    async (_, door) => {
      const { argv, never = CONTROLS, stdin, read } = door;
      const { code, out, err } = await okr(argv, { cwd: workspace(), columns: 100, ...(stdin && { stdin }) });
      expect(code, err).toBeLessThanOrEqual(2);
      expect(code > 0 && out + err === '').toBe(false);
      // Colours and the line that says how far a command is are the program's own.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      const own = /\u001B\[(?:\d{1,2}(?:;\d{1,3})*)?m|\r?\u001B\[(?:2?K|\?25[lh])|\r/g;
      expect(out.replaceAll(own, '')).not.toMatch(never);
      expect(err.replaceAll(own, '')).not.toMatch(CONTROLS);
      expect(err).not.toContain('something went wrong that should not');
      for (const line of (out + err).split('\n')) expect(line).not.toMatch(/^(?:::error::|##\[)/);
      read?.(out);
    },
  );
});
