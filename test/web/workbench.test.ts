import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testOutput } from '../../scripts/paths.ts';
import { company, marketing, sales } from '../editor/support/files.ts';
import { Preview } from '../editor/support/preview.ts';
import { GoalsView } from '../editor/support/tree.ts';
import { describeWeb } from './support/describe-web.ts';

const patience = { timeout: 30_000, interval: 50 };

const files = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }\n',
  'company.okr': company,
  'marketing.okr': marketing,
  'teams/sales.okr': sales,
};

describeWeb('VS Code for the Web', files, {}, (editor) => {
  it('underlines what a coach would ask about', async () => {
    await editor().openFile('sales.okr');
    await expect.poll(() => editor().language(), patience).toBe('OKR');
    await editor().waitForSquiggle('leed');
    await editor().screenshot('web-findings');
  });

  it('has findings in files that are not open', async () => {
    const problems = await editor().problems();
    await expect
      .poll(() => problems.allInnerTexts().then((rows) => rows.join()), patience)
      .toContain('sales.okr');
    await editor().page.keyboard.press('ControlOrMeta+J');
  });

  it('tells in a hover what a reference leads to', async () => {
    await editor().openFile('marketing.okr');
    await expect.poll(() => editor().hover('lead'), patience).toContain('Lead the market');
  });

  it('proposes what can be supported', async () => {
    await editor().openFile('sales.okr');
    await editor().clickBehind('supports acme.');
    await editor().page.keyboard.press('End');
    const proposals = await editor().proposals();
    await expect.poll(() => proposals.allInnerTexts().then((all) => all.join()), patience).toContain('lead');
    await editor().page.keyboard.press('Escape');
  });

  it('mends by a click, and unsaved texts count', async () => {
    await editor().click('leed');
    await editor().quickFix('lead');
    await expect
      .poll(async () => (await editor().squiggles()).map(({ text }) => text), patience)
      .not.toContain('leed');
    expect(await editor().workspace.read('teams/sales.okr')).toContain('acme.leed');
    await editor().command('File: Save');
    await expect.poll(() => editor().workspace.read('teams/sales.okr'), patience).toContain('acme.lead\n');
  });

  it('renames through all files', async () => {
    await editor().openFile('company.okr');
    await editor().click('objective lead');
    await editor().clickBehind('objective lead');
    await editor().rename('front');
    await editor().command('File: Save All');
    await expect
      .poll(() => editor().workspace.read('marketing.okr'), patience)
      .toContain('supports acme.front');
    await expect.poll(() => editor().workspace.read('teams/sales.okr'), patience).toContain('acme.front');
  });

  it('follows files that others change', async () => {
    await editor().openFile('marketing.okr');
    await editor().workspace.write('company.okr', company);
    await editor().waitForSquiggle('front');
    await editor().workspace.write('company.okr', company.replace('objective lead', 'objective front'));
    await expect
      .poll(async () => (await editor().squiggles()).map(({ text }) => text), patience)
      .not.toContain('front');
  });

  it('follows a settings file while it is typed', async () => {
    await editor().openFile('sales.okr');
    await editor().waitForSquiggle('Launch');
    await editor().openFile('okr.config.json');
    await editor().clickBehind('"2026-02-10"');
    await editor().page.keyboard.type(', "rules": { "kr-activity": "off" }');
    await editor().openFile('sales.okr');
    await expect
      .poll(async () => (await editor().squiggles()).map(({ text }) => text), patience)
      .not.toContain('Launch');
    await editor().openFile('okr.config.json');
    await editor().closeWithoutSaving();
    await editor().openFile('sales.okr');
    await editor().waitForSquiggle('Launch');
  });

  it('shows the tree of goals', async () => {
    const { page } = editor();
    // The badge with the number of findings lies over the icon itself.
    await page
      .locator('.activitybar .action-item', { has: page.locator('.action-label[aria-label^="OKRs"]') })
      .click();
    const view = new GoalsView(editor());
    await view.open();
    await expect
      .poll(() => view.labels(), patience)
      .toContain('Lead the market for sales data where we are at home');
    await editor().screenshot('web-tree');
  });

  it('shows the preview, and exports it into the folder', async () => {
    const preview = await Preview.open(editor());
    await expect.poll(() => preview.cards.count(), patience).toBeGreaterThan(1);
    await editor().screenshot('web-preview');
    for (const [words, ending] of [
      ['SVG image', 'svg'],
      ['PNG image', 'png'],
      ['HTML page', 'html'],
    ] as const) {
      await preview.exportAs(words, ending);
      await expect
        .poll(
          () =>
            stat(join(editor().workspace.folder, `okr.${ending}`)).then(
              ({ size }) => size,
              () => 0,
            ),
          patience,
        )
        .toBeGreaterThan(1000);
    }
    expect(await editor().workspace.read('okr.svg')).toContain('Own organic search');
    await editor().command('View: Close All Editors');
  });

  it('begins a check-in', async () => {
    await editor().openFile('marketing.okr');
    await editor().click('Own organic');
    await editor().command('OKR: New Check-in');
    await expect.poll(() => editor().text(), patience).toContain('checkin 2026-02-10 on marketing.search');
    await editor().screenshot('web-check-in');
    await editor().page.keyboard.press('ControlOrMeta+S');
    await editor().page.locator('.tab.active:not(.dirty)', { hasText: '2026-02-10-marketing.okr' }).waitFor();
    expect(await editor().workspace.read('checkins/2026-02-10-marketing.okr')).toContain('confidence');
  });

  it('starts the server anew', async () => {
    await editor().openFile('marketing.okr');
    await editor().command('OKR: Restart Language Server');
    await expect.poll(() => editor().hover('front'), patience).toContain('Lead the market');
    await editor().clickBehind('acme.front');
    await editor().page.keyboard.type('ier');
    await editor().waitForSquiggle('frontier');
    await editor().page.keyboard.press('ControlOrMeta+Z');
  });

  it('does not offer what needs git', async () => {
    const { page } = editor();
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    await input.fill('>OKR: New Check');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await expect
      .poll(() => rows.allInnerTexts().then((all) => all.join()), patience)
      .toContain('New Check-in');
    await input.fill('>OKR: What Changed');
    await expect
      .poll(() => rows.allInnerTexts().then((all) => all.join()), patience)
      .not.toContain('What Changed');
    await page.keyboard.press('Escape');
  });

  it('says nothing on the console', () => {
    expect(editor().errors.filter((text) => /okr/i.test(text) && !/ERR_FAILED/.test(text))).toEqual([]);
  });
});

describeWeb(
  'Several folders',
  { 'board/company.okr': company, 'board/marketing.okr': marketing, 'shop/sales.okr': sales },
  { folders: ['board', 'shop'] },
  (editor) => {
    it('are all read, each for itself', async () => {
      await editor().openFile('sales.okr');
      // Folders do not know each other's names.
      await editor().waitForSquiggle('acme');
      await editor().openFile('marketing.okr');
      await expect.poll(() => editor().hover('lead'), patience).toContain('Lead the market');
    });
  },
);

describeWeb(
  'A repository to look at',
  { 'okr.config.json': files['okr.config.json'], 'company.okr': company, 'marketing.okr': marketing },
  {
    scheme: 'test-readonly',
  },
  (editor) => {
    it('is read, and a check-in says that nothing can be written', async () => {
      await editor().openFile('marketing.okr');
      await expect.poll(() => editor().hover('lead'), patience).toContain('Lead the market');
      await editor().click('Own organic');
      await editor().command('OKR: New Check-in');
      await editor().command('Notifications: Show Notifications');
      await editor().page.locator('.notifications-center', { hasText: 'read-only' }).waitFor();
    });
  },
);

describeWeb(
  'A folder that nobody has trusted',
  { 'company.okr': company, 'sales.okr': sales },
  {
    scheme: 'vscode-vfs',
    mindsTrust: true,
  },
  (editor) => {
    it('has its findings all the same', async () => {
      await editor().openFile('sales.okr');
      await editor().waitForSquiggle('leed');
      await editor().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    });
  },
);

it('keeps pictures of the web window', async () => {
  for (const theme of ['light', 'dark'])
    expect((await stat(join(testOutput, 'screenshots', `web-findings-${theme}.png`))).size).toBeGreaterThan(
      1000,
    );
});
