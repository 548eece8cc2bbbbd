import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { company, marketing, sales } from '../editor/support/files.ts';
import { launchBrowser } from '../editor/support/page.ts';
import { sample } from '../editor/support/samples.ts';
import { WorkerServer } from './support/worker-server.ts';

const web = inject('web');
const ROOT = 'vscode-vfs://github/acme/okrs';

it('keeps the worker small enough to be fetched', async () => {
  const bytes = await readFile(join(root, 'dist/server.cjs'));
  const packed = gzipSync(bytes).length;
  console.log(`The worker: ${kilobytes(bytes.length)}, ${kilobytes(packed)} compressed.`);
  expect(packed).toBeLessThan(1_200_000);
});

describe.skipIf('missing' in web)('the server in the browser', () => {
  const few = { 'company.okr': company, 'marketing.okr': marketing, 'sales.okr': sales };
  for (const [title, files] of [
    ['three files', few],
    ['the sample company', { ...sample('company'), 'sales.okr': sales }],
  ] as const) {
    it(`has the first finding in ${title} soon`, async () => {
      if ('missing' in web) return;
      const browser = await launchBrowser(web.browser);
      try {
        const placed = Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text]);
        const start = performance.now();
        const server = await WorkerServer.start(browser, web.port, [ROOT], Object.fromEntries(placed));
        const answered = performance.now() - start;
        await expect
          .poll(() => server.rules(`${ROOT}/sales.okr`), { timeout: 30_000, interval: 5 })
          .toContain('unknown-reference');
        const found = performance.now() - start;
        console.log(
          `${title}: answers after ${answered.toFixed()} ms, first findings after ${found.toFixed()} ms, page and worker included.`,
        );
        expect(found).toBeLessThan(15_000);
      } finally {
        await browser.close();
      }
    });
  }
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed()} kB`;
}
