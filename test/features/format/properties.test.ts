import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied } from '../../../language-server/format/edits.ts';
import { format } from '../../../language-server/format/format.ts';
import { readerOf } from '../../../language-server/format/reader.ts';
import type { FileModel } from '../../../language-server/model/file.ts';
import { createSyntaxServices, parserOf } from '../../../language-server/syntax/parser.ts';
import { okrText } from '../../support/arbitrary-okr.ts';

const services = createSyntaxServices();
const reader = readerOf(services);
const parser = parserOf(services);

const options = fc.constantFrom(
  { tabSize: 2, insertSpaces: true },
  { tabSize: 4, insertSpaces: true },
  { tabSize: 8, insertSpaces: false },
);

function formatted(text: string, { tabSize, insertSpaces } = { tabSize: 2, insertSpaces: true }): string {
  return applied(text, format(text, reader, { tabSize, insertSpaces }));
}

/** What a file says: the model without places, values without the white space and the marks that may change. */
function meaning(text: string): unknown {
  const PLACES = new Set([
    'range',
    'nameRange',
    'body',
    'lines',
    'length',
    'remove',
    'escapes',
    'ownLine',
    'eol',
  ]);
  const model: FileModel = parser.parse('file:///a.okr', text);
  return JSON.parse(
    JSON.stringify(model, (key, value) => {
      if (PLACES.has(key)) return undefined;
      if (key === 'message') return undefined;
      if ((key === 'text' || key === 'reason') && typeof value === 'string')
        return value.replace(/\s+/g, '').replaceAll('？', '?').replaceAll('％', '%');
      return value;
    }),
  );
}

function comments(text: string): string[] {
  return reader.lex(text).comments.map(({ image }) => image.replace(/\s+/g, ' ').trim());
}

test('what the generator writes is well-formed', () => {
  fc.assert(
    fc.property(okrText, (text) => {
      expect(parser.parse('file:///a.okr', text).problems.filter(({ rule }) => rule === 'syntax')).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test('a formatted file says the same', () => {
  fc.assert(
    fc.property(okrText, options, (text, style) => {
      expect(meaning(formatted(text, style))).toEqual(meaning(text));
    }),
    { numRuns: 400 },
  );
});

test('formatting twice changes nothing more', () => {
  fc.assert(
    fc.property(okrText, options, (text, style) => {
      const once = formatted(text, style);
      expect(formatted(once, style)).toBe(once);
    }),
    { numRuns: 400 },
  );
});

test('every comment is still there, in its order', () => {
  fc.assert(
    fc.property(okrText, (text) => {
      expect(comments(formatted(text))).toEqual(comments(text));
    }),
    { numRuns: 300 },
  );
});

test('line endings and a byte order mark stay', () => {
  fc.assert(
    fc.property(okrText, (text) => {
      const result = formatted(text);
      expect(result.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      if (text.includes('\r\n')) expect(result).not.toMatch(/[^\r]\n/);
      else expect(result).not.toContain('\r');
    }),
  );
});

/** A text with some of its words and marks taken out, or cut short. */
const broken = fc
  .tuple(okrText, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.option(fc.nat(), { freq: 4 }))
  .map(([text, places, cut]) => {
    const tokens = [...text.matchAll(/[\p{L}\p{N}_-]+|\S/gu)];
    const out = new Set(places.map((place) => tokens[place % (tokens.length || 1)]?.index));
    const kept = text.slice(0, cut === null ? undefined : cut % (text.length + 1));
    return tokens.reduceRight(
      (rest, token) =>
        out.has(token.index) && token.index < kept.length
          ? rest.slice(0, token.index) + rest.slice(token.index + token[0].length)
          : rest,
      kept,
    );
  });

test('a broken file says the same, and formatting it twice changes nothing more', () => {
  fc.assert(
    fc.property(broken, (text) => {
      const once = formatted(text);
      expect(meaning(once)).toEqual(meaning(text));
      expect(comments(once)).toEqual(comments(text));
      expect(formatted(once)).toBe(once);
    }),
    { numRuns: 600 },
  );
});

test('any characters at all are taken', () => {
  const noise = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'{}\n\r\t"“”/*:,.@ ', 'kr ', 'objective ', '//', '20'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(noise, (text) => {
      const once = formatted(text);
      expect(meaning(once)).toEqual(meaning(text));
      expect(formatted(once)).toBe(once);
    }),
    { numRuns: 600 },
  );
});

test('every member begins a line', () => {
  fc.assert(
    fc.property(okrText, (text) => {
      fc.pre(!text.includes('okr-disable'));
      const result = formatted(text);
      const model = parser.parse('file:///a.okr', result);
      const members = [
        ...model.objectives.flatMap(({ keyResults, initiatives, risks }) => [
          ...keyResults,
          ...initiatives,
          ...risks,
        ]),
        ...model.objectives.flatMap(({ keyResults }) =>
          keyResults.flatMap(({ metric }) => (metric?.kind === 'milestones' ? metric.steps : [])),
        ),
        ...model.checkIns.flatMap(({ lines }) => lines),
        ...model.kpis.flatMap(({ readings }) => readings),
        ...model.companies.flatMap(({ pillars }) => pillars),
      ];
      for (const { range } of members) {
        const before = result.slice(0, range[0]).split(/\n/).at(-1)!;
        expect(before.replace(/^.*\*\//, '').trim()).toBe('');
      }
    }),
    { numRuns: 200 },
  );
});
