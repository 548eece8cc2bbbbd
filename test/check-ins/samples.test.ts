import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closed, judgedAgain, said } from './closed.ts';

/** A sample as one text. */
function sample(name: string): string {
  const folder = new URL(`../../samples/${name}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.okr'))
    .map((path) => `// file: ${path}\n${readFileSync(new URL(encodeURI(path), folder), 'utf8')}`)
    .join('');
}

test.each([
  ['company', '2026-Q1'],
  ['company', '2026-H1'],
  ['po-polsku', '2026-Q1'],
  ['zhongwen', '2026-Q1'],
  ['pa-svenska', '2026-Q1'],
  ['po-russki', '2026-Q1'],
])('the sample %s goes on after %s with nothing but questions', (name, cycle) => {
  const options = { today: cycle === '2026-H1' ? '2026-07-02' : '2026-04-02' };
  const { workspace, texts } = closed(sample(name), cycle, options);
  if (process.env.SHOW)
    for (const [uri, text] of texts) if (!workspace.uris.includes(uri)) console.log(uri, '\n', text);
  const before = new Set(said(workspace));
  const after = said(judgedAgain(texts, options)).filter((one) => !before.has(one));
  expect(after.filter((one) => !one.startsWith('placeholder '))).toEqual([]);
  expect(after.length).toBeGreaterThan(3);
});
