import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { imported, withoutNames } from './support.ts';

const page = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!;
}

test('docs/import.md shows what an import does', () => {
  const { text } = imported(block('markdown'), { format: 'md' });
  expect(withoutNames(text)).toBe(withoutNames(block('okr')));
});
