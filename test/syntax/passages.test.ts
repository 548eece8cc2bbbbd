import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../language-server/model/words.ts';
import { buildFile } from '../../language-server/syntax/build/file.ts';
import { createParser, createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { passagesOf } from '../../language-server/syntax/passages/split.ts';
import { quickReaderOf } from '../../language-server/syntax/quick/reader.ts';
import { text } from '../fuzz/texts.ts';

/** Some with all other tests; thousands by hand (`OKR_SEQUENCES=5000`). */
const RUNS = Number(process.env.OKR_SEQUENCES ?? 150);
const URI = 'file:///w/a.okr';

const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.okr'))
  .map((path) => readFileSync(join('samples', path), 'utf8'));

const quick = quickReaderOf(createSyntaxServices());

function linesOf(source: string): string[] {
  return passagesOf(source).map((start) => source.slice(start).split(/\r?\n/, 1)[0]!);
}

describe('A text is taken apart', () => {
  test('where a line begins with a declaration', () => {
    expect(
      linesOf('team a "A"\nteam b "B" lead c\n\n  objective "x" {\n    kr "y"\n  }\n// so\nkpi z\n'),
    ).toEqual(['team a "A"', 'team b "B" lead c', '  objective "x" {', 'kpi z']);
  });

  test.each([
    ['goes with it', 'team a\n/* so\n*/ /* */ team b\n', ['team a', '/* so']],
    ['ends on its line, but begins behind something else', 'team a /*\n*/ team b', ['team a /*', ' team b']],
    [
      'has the lone carriage returns of old computers before it',
      'team a\r/* */team b\rteam c',
      ['team a\r/* */team b\rteam c', '/* */team b\rteam c', 'team c'],
    ],
  ])('also where a comment %s', (_, source, lines) => {
    expect(linesOf(source)).toEqual(lines);
  });

  test.each([
    [
      'behind something else on its line',
      'team a team b /* */ team c\n"x" /* */ team d',
      ['team a team b /* */ team c'],
    ],
    ['within comments of several lines', 'team a\n/*\nteam b\n*/\nteam c', ['team a', 'team c']],
    [
      'where a word is a name',
      'checkin 2026-01-01 on a {\nkpi: 4\nobjective : yes\nteam . b: 1\n}',
      ['checkin 2026-01-01 on a {'],
    ],
    ['where a word only begins like a declaration', 'team a\nteams\nkpi-x\nteam\u0301 x', ['team a']],
  ])('but not %s', (_, source, lines) => {
    expect(linesOf(source)).toEqual(lines);
  });

  test.each([
    ['a text', 'objective "a /* b" {\n}\nteam b // */'],
    ['a comment to the end of the line', 'team a // see /*\nteam b\n*/'],
    ['an escaped quotation mark', 'objective "a \\" /* b"\nteam b\n/* */'],
    ['a text that is not closed', 'objective “a /* b\nteam b\n/* */'],
    ['nothing, and is never closed', 'team a /* so\nteam b'],
  ])('also behind what looks like a comment in %s', (_, source) => {
    expect(linesOf(source).slice(0, 2).at(-1)).toMatch(/^team b/);
  });

  test('in time that grows with the text', () => {
    for (const line of ['/*\n', 'team a /* "x\n', '"/*" // /*\n', '/* */ team\n', 'team\n']) {
      const source = line.repeat(200_000);
      const from = performance.now();
      passagesOf(source);
      expect(performance.now() - from).toBeLessThan(2_000);
    }
  });
});

/** A text as it becomes letter by letter. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(200)),
    put: fc.oneof(
      fc.constantFrom('', 'x', '\n', '"', '{', '}', '/*', '*/', '//', '4', ' ', '\u202E', '\r', '\r\n'),
      fc.constantFrom(
        '\nteam a "A"\n',
        '\nokrs for a in 2026-Q1\n',
        '\nobjective b "B" {\n  kr "C" from 1 to 2\n}\n',
        '\ncheckin 2026-02-01 on b {\n  c: 4\n}\n',
        'kpi ',
        '// okr-disable-line kr-vague -- so it is\n',
      ),
      text,
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const sources = fc.oneof(
  fc.constantFrom(...SAMPLES),
  fc.array(fc.constantFrom(...SAMPLES), { minLength: 2, maxLength: 4 }).map((all) => all.join('\n')),
  text,
);

describe('A text that is read again', () => {
  test('says what it says to somebody who has not read it before', () => {
    fc.assert(
      fc.property(sources, edits, (source, changes) => {
        const parser = createParserOnce();
        let now = source;
        parser.parse(URI, now);
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * now.length);
          now = now.slice(0, from) + put + now.slice(from + cut);
          expect(parser.parse(URI, now)).toEqual(fresh(now));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('says what it says as a whole, where it has no errors', () => {
    for (const source of SAMPLES) {
      const whole = quick(source);
      if (!whole) continue;
      const parser = createParserOnce();
      parser.parse(URI, '');
      expect(parser.parse(URI, source)).toEqual(buildFile(URI, source, whole));
    }
  });

  test('keeps what was made of the declarations that are the same', () => {
    const parser = createParserOnce();
    const source = 'team a "A"\n\nokrs for a in 2026-Q1\n\nobjective b "B" {\n}\n\nobjective c "C" {\n}\n';
    parser.parse(URI, source);
    const before = parser.parse(URI, source).objectives;
    const after = parser.parse(URI, source.replace('"B"', '"Bread"')).objectives;
    expect(after[1]!.range[0]).toBe(before[1]!.range[0] + 4);
    expect(after.map(wordsOf)[1]).toBe(before.map(wordsOf)[1]);
    expect(after.map(wordsOf)[0]).not.toBe(before.map(wordsOf)[0]);
  });
});

let made: ReturnType<typeof createParser> | undefined;

/** A parser that has read nothing yet under the one URI: making another takes longer than all its work. */
function createParserOnce(): ReturnType<typeof createParser> {
  made ??= createParser();
  for (let i = 0; i < 8; i++) made.parse(`file:///w/forget-${i}.okr`, '');
  return made;
}

let readings = 0;

function fresh(source: string): unknown {
  const uri = `file:///w/fresh-${readings++}.okr`;
  made ??= createParser();
  return { ...made.parse(uri, source), uri: URI };
}
