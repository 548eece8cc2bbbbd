import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { launchBrowser } from '../editor/support/page.ts';

const web = inject('web');
const run = promisify(execFile);
const patience = { timeout: 15_000, interval: 50 };
/** A4 on its side, in pixels. */
const PAPER = { width: 1045, height: 720 };

describe.skipIf('missing' in web)('a page that was exported', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    if ('missing' in web) return;
    folder = await mkdtemp(join(tmpdir(), 'okr-page-'));
    const file = join(folder, 'company.html');
    const today = ['--today', '2026-02-16'];
    await run(process.execPath, [
      join(root, 'dist/okr.cjs'),
      ...['export', '--format', 'html', ...today, join(root, 'samples/company'), '--out', file],
    ]);
    browser = await launchBrowser(web.browser);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const show = async (view: string): Promise<void> => {
    await page.getByRole('tab', { name: view }).click();
    await expect
      .poll(() => page.getByRole('tab', { name: view }).getAttribute('aria-selected'), patience)
      .toBe('true');
  };

  const rows = () => page.locator('.goals tbody tr');

  it('shows what it is about, and asks for nothing but itself', async () => {
    await expect.poll(() => page.locator('svg .card').count(), patience).toBeGreaterThan(5);
    expect(asked).toHaveLength(1);
  });

  it('can be asked for a part', async () => {
    await show('Table');
    const all = await rows().count();
    await page.getByRole('searchbox').or(page.getByPlaceholder('Filter')).first().fill('harbour');
    await expect.poll(() => rows().count(), patience).toBeLessThan(all);
    expect(await rows().first().innerText()).toContain('Harbour Days');
    await page.getByPlaceholder('Filter').fill('');
    await expect.poll(() => rows().count(), patience).toBe(all);
  });

  describe('on paper', () => {
    /** What stands on the paper: how much of it lies beyond the right edge, in pixels, and what is left out. */
    const printed = async (selector: string) => {
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(PAPER);
      const boxes = await page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      const tools = await page.locator('.toolbar').first().isVisible();
      await page.setViewportSize({ width: 1400, height: 900 });
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      return { count: boxes.length, right: Math.max(...boxes), tools };
    };

    it.each([
      ['Cascade', '.sheet', 1],
      ['Table', '.goals tbody tr', 40],
      ['Timeline', '.chart', 28],
      ['Scorecard', '.kpi', 5],
    ])('the whole %s is on it, and nothing to click', async (view, selector, count) => {
      await show(view);
      const sheet = await printed(selector);
      expect(sheet.count).toBeGreaterThanOrEqual(count);
      expect(sheet.right).toBeLessThanOrEqual(PAPER.width);
      expect(sheet.tools).toBe(false);
    });
  });
});
