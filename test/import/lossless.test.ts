import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../language-server/import/settle/tokens.ts';
import { imported } from './support.ts';

/*
 * Documents are made of words and numbers that occur once each: every one of them must be found again, whatever stands
 * around it.
 */

/** Sentences of numbered words: `loka17 mura18 19`. */
function sentences(): fc.Arbitrary<(next: () => number) => string> {
  const piece = fc.constantFrom('loka', 'mura', 'żółw', 'åre', 'слово', '字', '#', '%', 'k');
  return fc.array(piece, { minLength: 1, maxLength: 5 }).map(
    (pieces) => (next) =>
      pieces
        .map((one) => {
          const number = 1000 + next();
          return one === '#'
            ? `${number}`
            : one === '%'
              ? `${number}%`
              : one === 'k'
                ? `${number}k`
                : `${one} ${number}`;
        })
        .join(' '),
  );
}

const line = fc.tuple(
  fc.constantFrom(
    '# ',
    '## ',
    '### ',
    '#### ',
    '- ',
    '  - ',
    '    - ',
    '1. ',
    '- [ ] ',
    '- [x] ',
    '> ',
    '',
    '**',
    '| ',
    '```\n',
    '## Objective 1: ',
    '### Key Result 1.1: ',
    '**Objective:** ',
    '- KR2: ',
    '**KR1:** ',
    'Owner: ',
    '- Owner: ',
    'Why: ',
    '### Key Results\n\n- ',
    '### Initiatives\n\n- ',
    '**Key Results:** ',
    '- Target: ',
    'Cel: ',
    '- Kluczowe rezultaty: ',
    '目标：',
    '- 关键结果：',
    'Mål: ',
    'Nyckelresultat:\n- ',
    'Цель: ',
    'Ключевые результаты:\n- ',
    '<b>',
    '<!-- ',
    '~~',
    '---\n',
    'Risks:\n- ',
    '• ',
    'a) ',
    '1.1 ',
    '<details><summary>',
    '<li>',
    '<table><tr><td>',
    '</table>',
    '## 2. Objective: ',
    '### Objective\n\n',
    '### Owner\n\n',
    'Team ',
    '| Objective | ',
    'DONE KR3: ',
    '~~KR4: ',
    'Why? ',
    'Because ',
    '### Engineering\n\n',
  ),
  sentences(),
  fc.constantFrom(
    '',
    ' - 0.7',
    ' (0.6)',
    ' => 70 %',
    ' [80%]',
    ' @anna',
    ' (Owner: Ola)',
    ' -->',
    '**',
    '~~',
    ' | x |',
    '\n',
    '\n\n',
    '\n```',
    ' => ',
    ' [On track]',
    '</summary>',
    '</td><td>',
    ' | ',
    ' (weight 2)',
    ' · Due: ',
  ),
);

describe('nothing of a source is lost', () => {
  test('Markdown of any shape', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        let count = 0;
        const said: string[] = [];
        const source = lines
          .map(([before, sentence, after]) => {
            const text = sentence(() => ++count);
            said.push(text);
            return `${before}${text}${after}`;
          })
          .join('\n');
        expectAll(said.join(' '), imported(source, { format: 'md' }).text, source);
      }),
      { numRuns: 300 },
    );
  });

  const header = fc.constantFrom(
    'Objective',
    'Key Result',
    'Owner',
    'Target',
    'Baseline',
    'Current',
    'Type',
    'Title',
    'Parent',
    'Team',
    'Quarter',
    'Progress',
    'Notes',
    'KR1',
    'Colour',
    'Właściciel',
    '负责人',
    'Status',
    'ID',
    'Due date',
    'Weight',
    '',
  );
  const cell = fc.oneof(
    sentences(),
    fc.constant(() => ''),
    fc.constantFrom('Objective', 'Key result', 'yes').map((text) => () => text),
  );

  test('tables of any columns', () => {
    fc.assert(
      fc.property(
        fc.array(header, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        (headers, rows, sign) => {
          let count = 0;
          const said: string[] = [];
          const body = rows.map((row) =>
            row.map((make) => {
              const text = make(() => ++count);
              if (/\d/.test(text)) said.push(text);
              return text;
            }),
          );
          const source = [headers, ...body].map((row) => row.join(sign)).join('\n');
          expectAll(said.join(' '), imported(source, { format: sign === '\t' ? 'tsv' : 'csv' }).text, source);
        },
      ),
      { numRuns: 300 },
    );
  });

  const key = fc.constantFrom(
    'title',
    'objectives',
    'keyResults',
    'krs',
    'owner',
    'target',
    'name',
    'team',
    'teams',
    'notes',
    'current',
    'colour',
    'initiatives',
    'parent',
    'progress',
    'type',
    'okrs',
  );
  const leaf = sentences().map((make) => ({ make }));
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('data'), { maxLength: 3 }),
      fc.dictionary(key, tie('data'), { maxKeys: 5 }),
    ),
  }));

  test.each(['json', 'yaml'] as const)('%s of any nesting', (format) => {
    fc.assert(
      fc.property(data, (tree) => {
        let count = 0;
        const said: string[] = [];
        const filled = JSON.stringify(
          tree,
          (_, value) => {
            if (typeof value?.make !== 'function') return value;
            const text = value.make(() => ++count);
            said.push(text);
            return text;
          },
          2,
        );
        expectAll(said.join(' '), imported(filled, { format }).text, filled);
      }),
      { numRuns: 200 },
    );
  });
});

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Every word and number of what was said is in the text, at least as often. */
function expectAll(said: string, text: string, source: string): void {
  const there = countsOf(text);
  const missing = [...countsOf(said)].filter(([token, count]) => (there.get(token) ?? 0) < count);
  expect(missing, `${source}\n→\n${text}`).toEqual([]);
}
