import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dictionary } from '../../language-server/packed/dictionary.ts';
import { Packer } from '../../language-server/packed/pack.ts';
import { Unpacker } from '../../language-server/packed/unpack.ts';
import { createParser } from '../../language-server/syntax/parser.ts';

function roundTrip(values: readonly unknown[]): unknown[] {
  const dictionary = new Dictionary();
  const packer = new Packer(dictionary);
  const packed = values.map((value) => packer.pack(value).slice());
  // As after a restart, from the words and shapes alone.
  const unpacker = new Unpacker(new Dictionary(dictionary.words, dictionary.shapes));
  return packed.map((bytes) => unpacker.unpack(bytes));
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(
    '',
    'word',
    'Zażółć gęślą jaźń',
    '\ud800',
    '数'.repeat(5000),
    'é'.repeat(9000),
    '__proto__',
  ),
);
const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(-0, 0, 2 ** 30, 2 ** 30 - 1, -(2 ** 30) + 1, 2 ** 53, 30, 31, 127, 128),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    number,
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.tuple(fc.nat(9000), fc.nat(9000)),
    fc.array(tie('value'), { maxLength: 40 }),
    fc.dictionary(text, tie('value'), { maxKeys: 6 }),
  ),
}));

test('plain data comes out as it went in, frequent or not', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), (values) => {
      const all = [...values, ...values, ...values];
      const out = roundTrip(all);
      expect(out).toStrictEqual(all.map((one) => structuredClone(one)));
      expect(out.map((one) => JSON.stringify(one))).toEqual(all.map((one) => JSON.stringify(one)));
    }),
    { numRuns: 300 },
  );
});

test('takes a quarter of the room of JSON, or less', () => {
  const parser = createParser();
  const folder = 'samples/company';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.okr'))
    .map((path) => parser.parse(`file:///${path}`, readFileSync(join(folder, path), 'utf8')));
  expect(roundTrip(files)).toEqual(files);
  const packer = new Packer(new Dictionary());
  const size = files.reduce((sum, file) => sum + packer.pack(file).length, 0);
  expect(size).toBeLessThan(JSON.stringify(files).length / 4);
});

test('a word that comes again and again takes two bytes', () => {
  const packer = new Packer(new Dictionary());
  const lengths = [1, 2, 3].map(() => packer.pack('A text that comes again').length);
  expect(lengths).toEqual([24, 1, 1]);
});

test('broken bytes are refused or make another value, and never take long', () => {
  const dictionary = new Dictionary();
  const packer = new Packer(dictionary);
  const unpacker = new Unpacker(dictionary);
  const bytes = packer.pack({ a: [[1, 2], 'text', { b: 1.5, c: ['é', '数', 'text'] }], d: -7 }).slice();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }), (changes) => {
      const broken = bytes.slice();
      for (const [at, byte] of changes) broken[at] = byte;
      try {
        unpacker.unpack(broken);
      } catch (error) {
        expect((error as Error).message).toMatch(/^Packed data /);
      }
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
      try {
        unpacker.unpack(any);
      } catch (error) {
        expect((error as Error).message).toMatch(/^Packed data /);
      }
    }),
    { numRuns: 2000 },
  );
});
