import { expect, test } from 'vitest';
import { textOnly } from '../../extension/textOnly.ts';

test('What people wrote is drawn as they wrote it: no icons, no links', () => {
  expect(textOnly('$(trash) [x](command:y)')).not.toMatch(/\$\(|\]\(/);
  expect(textOnly('$(trash) [x](command:y)').replaceAll('\u200b', '')).toBe('$(trash) [x](command:y)');
  expect(textOnly('from $210 to $150 (a month)')).toBe('from $210 to $150 (a month)');
});
