import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { files, marketing } from './support/files.ts';

describeEditor('Findings', files, (editor) => {
  it('are there for files that nobody has opened', async () => {
    await editor().openFile('company.okr');
    const problems = await editor().problems();
    await expect
      .poll(() => problems.allInnerTexts(), { timeout: 15_000 })
      .toContainEqual(expect.stringContaining('sales.okr'));
    await editor().command('View: Hide Panel');
  });

  it('stand under the words they are about', async () => {
    await editor().openFile('sales.okr');
    await editor().waitForSquiggle('ann', 'error');
    await editor().waitForSquiggle('leed', 'error');
    await editor().waitForSquiggle('Launch', 'warning');
    await editor().screenshot('findings');
  });

  it('say on hover what is wrong and what to do', async () => {
    expect(await editor().hover('Launch')).toMatch(/initiative/);
    await editor().screenshot('finding-hover');
  });

  it('come within a second of typing, and go when the words do', async () => {
    await editor().openFile('marketing.okr');
    await editor().clickBehind('from 12k to 20k');
    await editor().page.keyboard.press('Enter');
    await editor().page.keyboard.type('kr "Launc');
    await expect.poll(() => editor().text()).toContain('kr "Launc');
    const typed = performance.now();
    await editor().page.keyboard.press('h');
    await editor().waitForSquiggle('Launch');
    const milliseconds = Math.round(performance.now() - typed);
    console.log(`From the last key to the squiggle: ${milliseconds} ms`);
    expect(milliseconds).toBeLessThan(1000);
    await editor().page.keyboard.type(' the new shop"');
    await editor().waitForSquiggle('Launch');
    // A list that popped up here would take the Enter that ends the line.
    expect(await editor().page.locator('.suggest-widget.visible').count()).toBe(0);
    await editor().screenshot('typing');
    await editor().command('File: Revert File');
    await expect.poll(() => editor().squiggles()).toEqual([]);
    expect(await editor().text()).toBe(marketing);
  });

  it('follow a file that changes behind the editor', async () => {
    await editor().openFile('sales.okr');
    await editor().waitForSquiggle('ann');
    await editor().workspace.write('people.okr', 'person ann "Ann Smith" in sales\n');
    await expect
      .poll(() => editor().squiggles(), { timeout: 15_000 })
      .not.toContainEqual(expect.objectContaining({ text: 'ann' }));
    await editor().workspace.delete('people.okr');
    await editor().waitForSquiggle('ann');
  });

  it('go back to what the disk says when a file is closed without saving', async () => {
    await editor().openFile('company.okr');
    await editor().click('lead "Lead');
    await editor().page.keyboard.press('Home');
    await editor().page.keyboard.type('// ');
    await editor().openFile('marketing.okr');
    await editor().waitForSquiggle('lead', 'error');
    await editor().openFile('company.okr');
    await editor().closeWithoutSaving();
    await editor().openFile('marketing.okr');
    await expect.poll(() => editor().squiggles(), { timeout: 15_000 }).toEqual([]);
  });

  it('are there again after the window was reloaded', async () => {
    await editor().openFile('sales.okr');
    await editor().reload();
    await editor().openFile('sales.okr');
    await editor().waitForSquiggle('leed', 'error');
  });
});
