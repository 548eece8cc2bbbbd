import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { type SourcePattern, sourcePatterns } from '../support/source-patterns.ts';

/*
 * Every pattern is looked at by recheck, which proves most of them linear. What it cannot prove has to show that it is:
 * on the text that recheck made to harm it, and on long runs of its own characters.
 */

interface Pattern extends SourcePattern {
  readonly file: string;
}

/** Not linear, and why that does no harm. */
const KNOWN: Readonly<Record<string, string>> = {
  '/\\/\\*[\\s\\S]*?\\*\\//': 'Block comments in the grammar; the lexer has a matcher of its own, see below.',
};

const FOLDERS = ['language-server', 'extension', 'drawing', 'grammar'];
/** Modules whose patterns are put together when they are loaded. */
const PUT_TOGETHER = [
  '../../language-server/import/cycle-in.ts',
  '../../language-server/import/title/label.ts',
];
/** Quick enough for every run; what is not settled by then is timed. */
const EFFORT = {
  randomSeed: 1,
  timeout: 3_000,
  maxIteration: 4,
  maxGenerationSize: 40,
  maxInitialGenerationSize: 100,
  maxFuzzStringSize: 1024,
} as const;
const LENGTH = 64_000;
/** What takes quadratic time takes seconds for that much text, what takes linear time a tenth of this. */
const ALLOWED_MS = 200;

const inSources: readonly Pattern[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return sourcePatterns(readFileSync(file, 'utf8'), file).map((pattern) => ({ ...pattern, file }));
    }),
);

/** What those put together; what libraries do reads no text of people's. */
async function putTogether(): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Plain = RegExp;
  class Watched extends Plain {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      if (!new Error().stack!.split('\n')[2]!.includes('/language-server/')) return;
      made.push({ source: this.source, flags: this.flags, file: 'put together', line: made.length + 1 });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Watched);
  for (const module of PUT_TOGETHER) await import(module);
  vi.unstubAllGlobals();
  return made;
}

/** What VS Code runs on lines of the editor and of terminals. */
function inData(): Pattern[] {
  const found: Pattern[] = [];
  const files = ['grammar/language-configuration.json', 'package.json'];
  const keys =
    /^(?:pattern|regexp|start|end|beforeText|afterText|increaseIndentPattern|decreaseIndentPattern)$/;
  for (const file of files)
    JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
      if (keys.test(key) && typeof value === 'string')
        found.push({ source: value, flags: '', file, line: found.length + 1 });
      return value;
    });
  return found;
}

function milliseconds(pattern: RegExp, text: string): number {
  const begin = performance.now();
  pattern.lastIndex = 0;
  pattern.test(text);
  return performance.now() - begin;
}

/** The best of three: other programs make it longer, nothing makes it shorter. A part is tried first: all of it may take hours. */
function isSlow({ source, flags }: SourcePattern, text: string): boolean {
  const pattern = new RegExp(source, flags);
  const part = text.slice(0, LENGTH / 32) + text.slice(-1);
  return [part, text].some((one) => [1, 2, 3].every(() => milliseconds(pattern, one) > ALLOWED_MS));
}

/** One of its characters, and two of them in turn, again and again. */
function runs({ source }: SourcePattern): string[] {
  const own = [...new Set(`${source.replaceAll(/\\./g, '')} a1-`)].filter((char) => !'^$?+'.includes(char));
  return own.flatMap((a) => [a, `${a} `, ` ${a}`, `${a}1`, `a${a}`]);
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function harmful({ pumps, suffix }: Attack): string {
  const each = LENGTH / pumps.length;
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(each / pump.length)).join('') + suffix;
}

/** Why a pattern may not be used; undefined where it may. */
async function faultOf(pattern: Pattern): Promise<string | undefined> {
  const { file, line, source, flags } = pattern;
  const verdict = await check(source, flags, EFFORT);
  if (verdict.status === 'safe') return undefined;
  const what = `${file}:${line} /${source}/${flags}`;
  if (verdict.status === 'vulnerable') {
    if (verdict.checker === 'automaton') return `${what}: ${verdict.complexity.summary}`;
    if (isSlow(pattern, harmful(verdict.attack))) return `${what}: ${verdict.complexity.summary}`;
  }
  const slow = runs(pattern).find((run) => isSlow(pattern, `${run.repeat(LENGTH / run.length)}\u0001`));
  return slow === undefined ? undefined : `${what}: slow on ${JSON.stringify(slow)}`;
}

async function faultsOf(patterns: readonly Pattern[]): Promise<string[]> {
  const left = [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]))];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      if (Object.hasOwn(KNOWN, next[0])) continue;
      const fault = await faultOf(next[1]);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all([work(), work(), work()]);
  return faults.sort();
}

describe('no pattern takes more than linear time', () => {
  afterAll(() => vi.unstubAllGlobals());

  test('in the sources', async () => {
    expect(inSources.length).toBeGreaterThan(450);
    expect(await faultsOf(inSources)).toEqual([]);
  }, 180_000);

  test('put together when the program starts', async () => {
    const made = await putTogether();
    expect(made.length).toBeGreaterThan(12);
    expect(await faultsOf(made)).toEqual([]);
  }, 60_000);

  test('in what the editor is given', async () => {
    const patterns = inData();
    expect(patterns.length).toBeGreaterThan(10);
    expect(await faultsOf(patterns)).toEqual([]);
  }, 60_000);

  test('but those that are named here, which are still there', () => {
    const there = new Set(inSources.map(({ source, flags }) => `/${source}/${flags}`));
    expect(Object.keys(KNOWN).filter((pattern) => !there.has(pattern))).toEqual([]);
  });

  test.each([
    ['nested', '^(?:a+)+$', ''],
    ['a run at the end, looked for from each of its characters', '\\s+$', ''],
    ['two runs of the same', 'x\\s*\\s*y', 'u'],
    ['three', '^.*-.*-.*!$', ''],
  ])('which this test would find: %s', async (_, source, flags) => {
    expect(await faultsOf([{ source, flags, file: 'here', line: 1 }])).toHaveLength(1);
  });
});

describe('the lexer takes linear time', () => {
  const lexer = createSyntaxServices().parser.Lexer;
  const time = (text: string): number => {
    const begin = performance.now();
    lexer.tokenize(text);
    return performance.now() - begin;
  };

  test.each(['/* ', '/*', '/*/', '/**/', '" ', '“ ', '1-1', '2026-', '2026-01-', 'a.', '1 /', '// '])(
    'on many times %j',
    (run) => {
      const text = (length: number): string => run.repeat(length / run.length);
      time(text(10_000));
      const [short, long] = [time(text(50_000)), time(text(200_000))];
      expect(long).toBeLessThan(8 * short + 500);
    },
  );
});
