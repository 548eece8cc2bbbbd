import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';

const POLISH = JSON.parse(readFileSync('package.nls.pl.json', 'utf8'));

describeEditor(
  'In Polish',
  { 'notes.txt': 'Nic jeszcze.\n' },
  (editor) => {
    it('the extension says in Polish what it says', async () => {
      const { page } = editor();
      await page.locator(`.activitybar .action-label[aria-label^="${POLISH['view.container']}"]`).click();
      const welcome = page.locator('.welcome-view-content');
      await expect.poll(() => welcome.innerText(), { timeout: 15_000 }).toContain('nie ma jeszcze OKR-ów');
      await page.keyboard.press('F1');
      await page.keyboard.type('OKR: Nowy plik');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Nowy plik OKR…' }).click();
      await expect
        .poll(() => page.locator('.quick-input-title').innerText(), { timeout: 15_000 })
        .toContain('Nowy plik OKR');
      await editor().screenshot('in-polish');
    });
  },
  'pl',
);
