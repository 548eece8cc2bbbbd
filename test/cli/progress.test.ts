import { expect, test, vi } from 'vitest';
import { progressOn } from '../../language-server/cli/progress.ts';

/** What is written of a work of 5,000 files, ten milliseconds each, to a certain standard error. */
function shown(stderr: { isTTY?: boolean }, env: Record<string, string> = {}, files = 5000): string {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  let out = '';
  const progress = progressOn({ stderr: { ...stderr, write: (text) => (out += text) }, env });
  for (let i = 0; i < files; i++) {
    progress.at('Reading', i, files);
    now += 10;
  }
  progress.end();
  clock.mockRestore();
  return out;
}

test('long work is told in one line of a terminal, which is cleared when it is over', () => {
  const lines = shown({ isTTY: true }).split('\r\u001b[K');
  expect(lines[1]).toBe('Reading 40 of 5,000 files');
  expect(lines.at(-2)).toMatch(/^Reading 4,9\d\d of 5,000 files$/);
  expect(lines.at(-1)).toBe('');
  expect(lines.length).toBeLessThan(700);
});

test.each([
  ['short work', { isTTY: true }, {}, 30],
  ['a file', {}, {}, 5000],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, 5000],
  ['continuous integration', { isTTY: true }, { CI: 'true' }, 5000],
])('nothing is told to %s', (_, stderr, env, files) => expect(shown(stderr, env, files)).toBe(''));
