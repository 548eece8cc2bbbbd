import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Every sample, as a place to start from. */
const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.okr'))
  .map((path) => readFileSync(join('samples', path), 'utf8'));

const TOKENS = [...new Set(SAMPLES.flatMap((text) => text.match(/[\p{L}\p{N}_-]+|"[^"\n]*"|\S/gu) ?? []))];

/** What editors, imports and accidents bring: marks, controls, lone surrogates, right-to-left overrides, long runs. */
const NASTY = [
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u2066',
  '\u0301'.repeat(40),
  '👩‍👩‍👧‍👦',
  '\r',
  '\u2028',
  '"',
  '\\',
  '{',
  '}',
  '/*',
  '//',
  '?',
  '%',
  '9'.repeat(400),
  '1e999',
  '-'.repeat(60),
  '{'.repeat(300),
  '2026-02-30',
  '9999-99-99',
  '@',
  '.',
];

/** A change of a text at a place: what is cut out, and what is put there. */
interface Cut {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const put = fc.oneof(
  fc.constantFrom(...TOKENS),
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', '', '\n', ' '),
);

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
  put,
});

/** Samples with a few places broken, token soups, and bytes. */
export const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...SAMPLES), fc.array(cut, { maxLength: 8 }))
      .map(([sample, cuts]) => cuts.reduce(cutOut, sample)),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...TOKENS, '\n', '\n'), { maxLength: 120 })
      .map((all) => all.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...SAMPLES),
        fc.constantFrom(...SAMPLES),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(
        ([one, other, at]) =>
          one.slice(0, Math.floor(at * one.length)) + other.slice(Math.floor(at * other.length)),
      ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

function cutOut(whole: string, { at, length, put }: Cut): string {
  const start = Math.floor(at * whole.length);
  return whole.slice(0, start) + put + whole.slice(start + length);
}
