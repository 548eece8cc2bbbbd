import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../language-server/format/format.ts';
import { createSyntaxServices, parserOf } from '../../language-server/syntax/parser.ts';
import { closed } from '../check-ins/closed.ts';
import { reader } from '../check-ins/support.ts';

const page = readFileSync(new URL('../../docs/check-ins.md', import.meta.url), 'utf8');
const parser = parserOf(createSyntaxServices());

describe('docs/check-ins.md', () => {
  test.each([...page.matchAll(/^```okr\n([\s\S]*?)^```$/gm)].map(([, text]) => text!))(
    'shows what is right: %s',
    (text) => {
      expect(parser.parse('file:///example.okr', text).problems).toEqual([]);
      expect(format(text, reader, { tabSize: 2, insertSpaces: true })).toEqual([]);
    },
  );

  const rows = [
    ...page.matchAll(/^\| `(kr [^`]+)`(?:, last at ([^|]+?)|[^|]*?) \| (?:`([^`]+)`|the same[^|]*) \|$/gm),
  ];
  test('has rows of what goes on', () => expect(rows).toHaveLength(3));
  test.each(rows.map(([, before, last, after]) => [before!, last, after ?? before!] as const))(
    'of %s, last at %s, goes on %s',
    (before, last, after) => {
      const name = /^kr ([a-z]+) /.exec(before)?.[1];
      const checkIn = last && name ? `checkin 2026-03-20 on oven.one {\n  ${name}: ${last}\n}\n` : '';
      const { text } = closed(
        `// file: 2026-Q1.okr\nokrs for oven in 2026-Q1\nobjective one "Bread for all" {\n  ${before}\n}\n${checkIn}`,
        '2026-Q1',
        { today: '2026-04-02' },
      );
      expect(text('2026-Q2.okr')).toContain(`\n  ${after}\n`);
    },
  );
});
