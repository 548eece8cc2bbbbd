import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { Film, picture } from './support/picture.ts';
import { Preview } from './support/preview.ts';
import { sample } from './support/samples.ts';
import { GoalsView } from './support/tree.ts';
import type { Workbench } from './support/workbench.ts';

/* What the readme shows, made of the real thing. `npm run pictures` keeps it. */

const patience = { timeout: 30_000, interval: 50 };
const EDITOR = '.part.editor';

async function withoutSidebar(editor: Workbench): Promise<void> {
  await editor.command('View: Toggle Primary Side Bar Visibility');
  await editor.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

describeEditor('The pictures of a company', sample('company'), (editor) => {
  it('show the preview beside the text', async () => {
    await editor().page.setViewportSize({ width: 1400, height: 720 });
    await editor().openFile('growth.okr');
    await withoutSidebar(editor());
    await editor().lenses();
    const preview = await Preview.open(editor());
    await expect.poll(() => preview.cards.count(), patience).toBeGreaterThan(4);
    await preview.fit();
    await editor().lenses();
    expect(await picture(editor(), 'preview', { part: EDITOR })).toBeLessThan(200_000);
    await editor().command('View: Close All Editors');
  });

  it('show the tree', async () => {
    await editor().page.setViewportSize({ width: 1120, height: 560 });
    await editor().openFile('growth.okr');
    await editor().lenses();
    const view = new GoalsView(editor());
    await editor().command('View: Toggle Primary Side Bar Visibility');
    await view.open();
    await editor().command('OKR: Group by Cascade');
    await editor().command('OKR: Expand All');
    await expect.poll(() => view.rows.count(), patience).toBeGreaterThan(10);
    for (const _ of [1, 2]) await editor().command('View: Increase Current View Size');
    await editor().lenses();
    expect(await picture(editor(), 'tree', { height: 520 })).toBeLessThan(150_000);
    await editor().command('View: Toggle Primary Side Bar Visibility');
  });

  it('show what is told of an objective', async () => {
    await editor().page.setViewportSize({ width: 1000, height: 640 });
    await editor().openFile('growth.okr');
    await editor().lenses();
    expect(await editor().hover('demand')).toContain('Score');
    expect(await picture(editor(), 'hover', { part: EDITOR, height: 520 })).toBeLessThan(150_000);
  });
});

const bakery = {
  'okr.config.json': '{ "root": true, "today": "2026-02-16" }\n',
  'bakery.okr': `company bakery "The Bakery"
team oven "Oven" in bakery lead mia
team shop "Shop" in bakery lead leo
person mia "Mia Lind" in oven
person leo "Leo Brandt" in shop

okrs for bakery in 2026

objective town "Be the bakery that people cross the town for" {
  owner leo
  because "The supermarket next door sells bread at half our price."
  kr guests "Guests a week" from 300 to 600 guests
  kr stay   "Guests who come again within a month" from 41% to 60%
}
`,
  '2026-Q1/oven.okr': `okrs for oven in 2026-Q1

objective fresh "Bread that is worth the way" {
  owner mia
  supports bakery.town.guests
  because "Half of our bread is a day old when it is sold."
  kr sold  "Loaves sold on the day they are baked" from 50% to 85%
  kr waste "Bread left over a day" from 14 kg to 5 kg
}
`,
  '2026-Q1/check-ins/2026-01-26-oven.okr': `checkin 2026-01-26 on oven.fresh by mia {
  sold:  56%    confidence 6/10
  waste: 12 kg  confidence 6/10
}
`,
  '2026-Q1/check-ins/2026-02-09-oven.okr': `checkin 2026-02-09 on oven.fresh by mia {
  sold:  66%   confidence 7/10
  waste: 9 kg  confidence 6/10
}
`,
  '2026-Q1/check-ins/2026-02-09-bakery.okr': `checkin 2026-02-09 on bakery.town by leo {
  guests: 345 guests  confidence 6/10
}
`,
};

describeEditor('The pictures of a week', bakery, (editor) => {
  it('show in motion what is written, mended and drawn', async () => {
    const { page } = editor();
    await page.setViewportSize({ width: 1240, height: 500 });
    await editor().openFile('oven.okr');
    await withoutSidebar(editor());
    await editor().lenses();
    const film = new Film(editor(), { part: EDITOR, height: 460 });
    await editor().clickBehind('from 14 kg to 5 kg');
    await film.frame(1400);
    await page.keyboard.press('Enter');
    for (const piece of ['kr "Lau', 'nch th', 'e new ', 'websit', 'e']) {
      await page.keyboard.type(piece, { delay: 60 });
      await film.frame(140);
    }
    await editor().waitForSquiggle('Launch', 'warning');
    await film.frame(1200);
    await editor().click('Launch');
    const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'initiative' }).first();
    // A key that comes while the editor still judges what was typed is lost.
    const offered = async (): Promise<boolean> => {
      await page.keyboard.press('ControlOrMeta+.');
      return fix.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(offered, patience).toBe(true);
    await film.frame(1800);
    await editor().page.keyboard.press('Enter');
    await expect.poll(() => editor().text(), patience).toContain('initiative "Launch the new website"');
    await film.frame(1800);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const preview = await Preview.open(editor());
    await expect.poll(() => preview.cards.count(), patience).toBe(2);
    await preview.fit();
    await film.frame(3200);
    expect(await film.save('thirty-seconds')).toBeLessThan(500_000);
    await editor()
      .command('View: Close All Editors')
      .catch(() => undefined);
    const discard = page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    if (await discard.isVisible()) await discard.click();
  });
});

describeEditor('The pictures of a check-in', bakery, (editor) => {
  it('show a check-in being filled in', async () => {
    const { page } = editor();
    await page.setViewportSize({ width: 900, height: 420 });
    await editor().openFile('oven.okr');
    await withoutSidebar(editor());
    await editor().lenses();
    await editor().command('OKR: New Check-in');
    await page.locator('.tab.active', { hasText: '2026-02-16-oven.okr' }).waitFor();
    const selection = page.locator('[id="status.editor.selection"]');
    await expect.poll(() => selection.innerText(), patience).toContain('(2 selected)');
    await page.keyboard.type('74');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The second oven is a day early');
    expect(await picture(editor(), 'check-in', { part: EDITOR, height: 260 })).toBeLessThan(100_000);
  });
});
