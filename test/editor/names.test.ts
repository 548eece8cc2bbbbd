import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { files } from './support/files.ts';

describeEditor('Names', files, (editor) => {
  it('tell on hover what stands behind them', async () => {
    await editor().openFile('marketing.okr');
    expect(await editor().hover('lead')).toContain('Lead the market for sales data where we are at home');
    await editor().screenshot('hover');
  });

  it('lead to another file by F12', async () => {
    await editor().openFile('marketing.okr');
    await editor().click('lead');
    await editor().page.keyboard.press('F12');
    await editor().page.locator('.tab.active', { hasText: 'company.okr' }).waitFor();
    await expect.poll(() => editor().currentLine()).toContain('objective lead');
  });

  it('are renamed in every file by F2', async () => {
    await editor().openFile('company.okr');
    await editor().click('lead "Lead');
    await editor().click('lead');
    await editor().rename('first');
    await expect.poll(() => editor().text()).toContain('objective first "Lead');
    await editor().screenshot('rename');
    await editor().command('File: Save All Files');
    await expect.poll(() => editor().workspace.read('company.okr')).toContain('objective first "Lead');
    await expect.poll(() => editor().workspace.read('marketing.okr')).toContain('supports acme.first');
  });

  it('are proposed where a reference is typed', async () => {
    await editor().openFile('marketing.okr');
    await editor().clickBehind('supports acme.first');
    await editor().page.keyboard.press('Enter');
    await editor().page.keyboard.type('owner ');
    const proposals = await editor().proposals();
    await expect.poll(() => proposals.allInnerTexts()).toContainEqual(expect.stringContaining('ana'));
    await editor().screenshot('completion');
    await editor().page.keyboard.press('Escape');
    await editor().command('File: Revert File');
  });
});

describeEditor('The outline', files, (editor) => {
  it('lists the objectives and their key results', async () => {
    await editor().openFile('marketing.okr');
    const rows = await editor().outline();
    await expect
      .poll(async () => (await rows.allInnerTexts()).map((row) => row.replaceAll('\n', ' ')))
      .toEqual([
        expect.stringContaining('Own organic search'),
        expect.stringContaining('Cost per acquisition'),
        expect.stringContaining('Inbound leads'),
        expect.stringContaining('Organic visits'),
      ]);
    await editor().screenshot('outline');
  });
});

describeEditor('A quick fix', files, (editor) => {
  it('puts the right name in, by keyboard', async () => {
    await editor().openFile('sales.okr');
    await editor().waitForSquiggle('leed', 'error');
    await editor().click('leed');
    await editor().quickFixes();
    await editor().screenshot('quick-fix');
    await editor().page.keyboard.press('Escape');
    await editor().quickFix('lead');
    await expect.poll(() => editor().text()).toContain('supports acme.lead');
    await expect
      .poll(() => editor().squiggles())
      .not.toContainEqual(expect.objectContaining({ text: 'lead', severity: 'error' }));
  });
});
