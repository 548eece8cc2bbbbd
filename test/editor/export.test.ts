import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';

const patience = { timeout: 20_000, interval: 50 };

const bakery = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }\n',
  'bakery.okr': `okrs for oven in 2026-Q1
objective crust "A crust to hear" {
  kr burnt "Burnt loaves" from 12 to 3
}
`,
  'team.okr': 'team oven "Oven"\n',
};

describeEditor('OKR: Export…', bakery, (editor) => {
  it('asks for a form and a place, and writes what is in the editor, saved or not', async () => {
    const { page, workspace } = editor();
    await editor().openFile('bakery.okr');
    await editor().clickBehind('A crust to hear');
    await page.keyboard.type(' all morning');
    await editor().commandThatAsks('OKR: Export…');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await expect.poll(() => rows.count(), patience).toBe(7);
    await editor().screenshot('export formats');
    await rows.filter({ hasText: 'Markdown report' }).click();
    const input = page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue(), patience).toContain('okrs.md');
    await editor().screenshot('export place');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => workspace.read('okrs.md').catch(() => ''), patience)
      .toContain('### Objective: A crust to hear all morning');
    expect(await workspace.read('okrs.md')).toContain('## Team: Oven · 2026-Q1');
    expect(await workspace.read('bakery.okr')).not.toContain('all morning');
    await editor().screenshot('export done');
  });
});
