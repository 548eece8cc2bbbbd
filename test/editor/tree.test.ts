import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, testOutput } from '../../scripts/paths.ts';
import { describeEditor } from './support/describe.ts';
import * as few from './support/files.ts';
import { GoalsView } from './support/tree.ts';

/** A window that has just been opened is busy with other things. */
const poll = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 15_000 });

const sample = join(root, 'samples/company');
const company = Object.fromEntries(
  readdirSync(sample, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(sample.length + 1), readFileSync(path, 'utf8')]),
);

describeEditor('The OKRs view without OKRs', { 'notes.txt': 'Nothing yet.\n' }, (editor) => {
  it('shows the first steps', async () => {
    const view = new GoalsView(editor());
    await view.open();
    const welcome = editor().page.locator('.welcome-view-content');
    await poll(() => welcome.allInnerTexts()).toEqual([
      expect.stringContaining('no OKRs in this folder yet'),
    ]);
    await editor()
      .page.locator('.welcome-view-content .monaco-button', { hasText: 'New OKR File' })
      .waitFor();
    await editor().screenshot('tree-welcome');
  });
});

describeEditor('The OKRs view', company, (editor) => {
  const groupings = [
    ['Cascade', 'objective'],
    ['Team', 'company'],
    ['Cycle', 'cycle'],
    ['Owner', 'person'],
  ] as const;

  it('has the goals in four groupings, each said in words', async () => {
    const view = new GoalsView(editor());
    await view.open();
    for (const [grouping, first] of groupings) {
      await editor().command(`OKR: Group by ${grouping}`);
      await poll(async () => (await view.spoken())[0]).toMatch(new RegExp(`^${first} `));
      await editor().command('OKR: Expand All');
      await poll(() => view.rows.count()).toBeGreaterThan(10);
      await editor().page.mouse.move(900, 400);
      await editor().screenshot(`tree-${grouping.toLowerCase()}`);
    }
    expect((await view.spoken()).join('\n')).toMatch(
      /objective .*, 0\.\d\d, (on track|at risk|behind|done), pace/,
    );
  });

  it('can be read in high contrast', async () => {
    const { page } = editor();
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.locator('.monaco-workbench.hc-black').waitFor();
    await page.screenshot({ path: join(testOutput, 'screenshots', 'tree-high-contrast.png') });
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

const LEAD = 'Lead the market for sales data where we are at home';
const SEARCH = 'Own organic search so that demand costs us less';
const WEB = 'Improve things and reach 20% more sales';

/** As the view begins: the first level is open. */
const ALL = [
  LEAD,
  'Market share',
  'Net promoter score',
  'Customers who renew',
  SEARCH,
  WEB,
  'Sales calls a week',
  'Calls that end in an order',
  'Launch the new website',
];

const files = { ...few.files, 'okr.config.json': '{ "root": true, "today": "2026-02-16" }\n' };

describeEditor('A row of the OKRs view', files, (editor) => {
  it('leads to its source, and the cursor leads to its row', async () => {
    const view = new GoalsView(editor());
    await view.open();
    await view.expectLabels(ALL);
    await view.toggle(SEARCH);
    await view.row('Cost per acquisition').click();
    await editor().page.locator('.tab.active', { hasText: 'marketing.okr' }).waitFor();
    await poll(() => editor().currentLine()).toContain('kr cost');
    await editor().click('visits');
    await poll(() => view.selected()).toEqual(['Organic visits a month']);
    await editor().openFile('company.okr');
    await editor().click('share "Market');
    await poll(() => view.selected()).toEqual(['Market share']);
  });

  it('shows on hover how it is going', async () => {
    const view = new GoalsView(editor());
    await view.row(SEARCH).locator('.label-name').hover();
    const tooltip = editor().page.locator('.monaco-hover:not(.hidden)');
    await tooltip.waitFor();
    await poll(() => tooltip.innerText()).toContain('2026-Q1');
    await editor().page.screenshot({ path: join(testOutput, 'screenshots', 'tree-tooltip.png') });
    await editor().page.mouse.move(900, 400);
  });

  it('finds its supporters', async () => {
    const view = new GoalsView(editor());
    await view.choose(LEAD, 'Find Supporters');
    await editor().page.locator('.peekview-widget', { hasText: 'marketing.okr' }).waitFor();
    await editor().screenshot('tree-supporters');
    await editor().page.keyboard.press('Escape');
    await editor().page.locator('.peekview-widget').waitFor({ state: 'detached' });
  });

  it('aligns with the one that it is dropped on, and undo takes that back', async () => {
    const view = new GoalsView(editor());
    await view.row(WEB).dragTo(view.row(LEAD));
    await editor().page.locator('.tab.active', { hasText: 'sales.okr' }).waitFor();
    await poll(() => editor().text()).toContain('supports acme.leed, acme.lead');
    await view.expectLabels([
      LEAD,
      'Market share',
      'Net promoter score',
      'Customers who renew',
      SEARCH,
      'Cost per acquisition',
      'Inbound leads a month',
      'Organic visits a month',
      WEB,
    ]);
    await editor().screenshot('tree-aligned');
    await editor().click('supports acme.leed');
    await editor().page.keyboard.press('ControlOrMeta+Z');
    await poll(() => editor().text()).not.toContain('acme.leed, acme.lead');
  });

  it('says why it cannot be aligned', async () => {
    const view = new GoalsView(editor());
    await poll(() => view.labels()).toContain('Launch the new website');
    await view.row(LEAD).dragTo(view.row(SEARCH));
    await editor().command('Notifications: Show Notifications');
    await editor().page.locator('.notifications-center', { hasText: 'would make a circle' }).waitFor();
    await editor().screenshot('tree-refused');
    await editor().command('Notifications: Clear All Notifications');
  });
});

describeEditor('What the OKRs view shows', files, (editor) => {
  it('follows the words that are typed into its filter', async () => {
    const view = new GoalsView(editor());
    const { page } = editor();
    await view.open();
    await view.expectLabels(ALL);
    await view.press('Filter OKRs');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type('visits');
    await view.expectLabels([LEAD, SEARCH, 'Organic visits a month']);
    await editor().screenshot('tree-filter');
    await page.keyboard.press('Enter');
    await poll(() => view.message()).toBe('Only “visits”');
    await view.press('Clear the Filter');
    await poll(() => view.message()).toBe('');
    await poll(() => view.labels()).toContain('Net promoter score');
  });

  it('can be one cycle', async () => {
    const view = new GoalsView(editor());
    await view.press('Choose a Cycle');
    const item = editor().page.locator('.quick-input-list .monaco-list-row', { hasText: '2026-Q2' });
    await item.waitFor();
    await editor().screenshot('tree-cycles');
    await item.click();
    await view.expectLabels([
      WEB,
      'Sales calls a week',
      'Calls that end in an order',
      'Launch the new website',
    ]);
    await poll(() => view.message()).toBe('Only 2026-Q2');
  });

  it('is the same after the window was reloaded', async () => {
    const view = new GoalsView(editor());
    await editor().command('OKR: Group by Owner');
    await poll(() => view.message()).toBe('Only 2026-Q2');
    await view.expectLabels(['ann', WEB]);
    await view.toggle(WEB);
    await view.row('Sales calls a week').waitFor();
    await editor().reloadWindow();
    await view.rows.first().waitFor({ timeout: 60_000 });
    await view.row('Sales calls a week').waitFor({ timeout: 30_000 });
    expect(await view.message()).toBe('Only 2026-Q2');
    await view.expectLabels([
      'ann',
      WEB,
      'Sales calls a week',
      'Calls that end in an order',
      'Launch the new website',
    ]);
  });

  it('goes with an edit, and what is open stays open', async () => {
    const view = new GoalsView(editor());
    await editor().openFile('sales.okr');
    await editor().clickBehind('Sales calls a week');
    await editor().page.keyboard.type(' per head');
    await view.expectLabels([
      'ann',
      WEB,
      'Sales calls a week per head',
      'Calls that end in an order',
      'Launch the new website',
    ]);
    await editor().page.keyboard.press('ControlOrMeta+Z');
  });
});

const odd = '$(trash) <b>bold</b> [x](command:x)';

describeEditor('What people wrote', { 'odd.okr': `objective odd "${odd}"\n` }, (editor) => {
  it('is text in the OKRs view, whatever it looks like', async () => {
    const view = new GoalsView(editor());
    await view.open();
    await view.expectLabels([odd]);
    await view.choose('bold', 'Find Supporters');
    await editor().command('Notifications: Show Notifications');
    const notices = editor().page.locator('.notifications-center .notification-list-item-message');
    const notice = notices.filter({ hasText: '[x]' });
    await poll(() => notice.count()).toBe(1);
    expect(await notice.locator('a').count()).toBe(0);
  });
});

describeEditor('The status bar', { ...files, 'notes.txt': 'Nothing.\n' }, (editor) => {
  it('has the cycle, the days left and the score of an OKR file, and nothing for others', async () => {
    const item = editor().page.locator('.statusbar-item[id*="okr.file"]');
    await editor().openFile('marketing.okr');
    await poll(() => item.allInnerTexts()).toEqual([
      expect.stringMatching(/2026-Q1 · 43 days left · (no data|behind)/),
    ]);
    await editor().screenshot('status-bar');
    await item.click();
    await poll(() => new GoalsView(editor()).selected()).toEqual([SEARCH]);
    await editor().openFile('notes.txt');
    await poll(() => item.count()).toBe(0);
  });
});
