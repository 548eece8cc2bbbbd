import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = 'language-server';
const LITERAL =
  /(?<=[(,=:[&|!?]\s*|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;
const RUNS = [
  ' ',
  '\n',
  '.',
  '-',
  'a',
  '1',
  ':',
  '/',
  '*',
  '(',
  '“',
  '，',
  ' \n',
  'a ',
  '1.',
  '- ',
  '\\',
  '"',
];
const LENGTH = 16_000;
/** Less than that is not told from what else the machine does. */
const NOTICED_MS = 150;

/** They take quadratic time on long runs, and are given single lines, cells and titles: to be rewritten one by one. */
const KNOWN = new Set([
  'import/settle/settle.ts',
  'import/settle/units.ts',
  'import/source-format.ts',
  'import/table/columns.ts',
  'import/title/take-apart.ts',
  'import/words/index.ts',
  'model/write-quantity.ts',
  'prose/scan/noise.ts',
  'prose/scan/number-token.ts',
  'rules/refactorings/move-to-file.ts',
]);

function milliseconds(pattern: RegExp, text: string): number {
  const begin = performance.now();
  pattern.lastIndex = 0;
  pattern.test(text);
  return performance.now() - begin;
}

/** True where four times the text takes more than eight times as long, twice over. */
function isSlow(pattern: RegExp, run: string): boolean {
  const [long, short] = [LENGTH, LENGTH / 4].map((length) => `${run.repeat(length / run.length)}\u0001`);
  const once = (): boolean => {
    const time = milliseconds(pattern, long!);
    return time > NOTICED_MS && time > 8 * milliseconds(pattern, short!);
  };
  return once() && once();
}

test('no pattern takes more than linear time on a long run of one thing', () => {
  const slow = new Set<string>();
  let patterns = 0;
  for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    for (const [, source, flags] of readFileSync(join(ROOT, file), 'utf8').matchAll(LITERAL)) {
      const pattern = new RegExp(source!, flags);
      patterns++;
      for (const run of RUNS)
        if (isSlow(pattern, run))
          slow.add(KNOWN.has(file) ? '' : `${file}: ${pattern} on ${JSON.stringify(run)}`);
    }
  }
  expect(patterns).toBeGreaterThan(300);
  slow.delete('');
  expect([...slow]).toEqual([]);
}, 180_000);
