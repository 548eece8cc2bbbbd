import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { Preview } from './support/preview.ts';
import { sample } from './support/samples.ts';

const patience = { timeout: 20_000, interval: 50 };

describeEditor('The preview of a company', sample('company'), (editor) => {
  let preview: Preview;

  it('opens beside the text and shows the cascade', async () => {
    await editor().openFile('growth.okr');
    preview = await Preview.open(editor());
    await expect.poll(() => preview.card('Be the first name that a small').count(), patience).toBe(1);
    await expect.poll(() => preview.cards.count(), patience).toBeGreaterThan(4);
    await preview.screenshots('preview-company-cascade');
  });

  it('goes to the text by a click, and lights up the card that the cursor is in', async () => {
    await preview.fit();
    await preview.card('Make spring the season').locator('.title').first().click();
    await expect.poll(() => editor().currentLine(), patience).toContain('objective demand');
    await editor().click('objective handbook');
    await expect.poll(() => preview.selected(), patience).toContain('Write the handbook');
  });

  it('changes while one types, without saving, and stays where it is', async () => {
    await preview.fit();
    const before = await preview.camera();
    await editor().clickBehind('Write the handbook');
    await editor().page.keyboard.type(' of tides');
    await expect.poll(() => preview.card('Write the handbook of tides').count(), patience).toBe(1);
    const after = await preview.camera();
    expect(after.k).toBe(before.k);
    expect(await editor().workspace.read('2026-Q1/growth.okr')).not.toContain('of tides');
  });

  it('keeps the last good picture when the text cannot be read, and says where', async () => {
    await editor().click('objective handbook');
    await editor().page.keyboard.press('Home');
    await editor().page.keyboard.type('objective ((( ');
    const badge = preview.frame.locator('.problem');
    await expect.poll(() => badge.innerText().catch(() => ''), patience).toMatch(/growth\.okr, line \d+/);
    expect(await preview.card('Write the handbook').count()).toBe(1);
    expect(await preview.card('Make spring the season').count()).toBe(1);
    await editor().screenshot('preview-error');
    await badge.click();
    await expect.poll(() => editor().currentLine(), patience).toContain('(((');
    await editor().command('File: Revert File');
    await badge.waitFor({ state: 'detached' });
  });

  it('shows only what one looks for', async () => {
    await preview.filter('ticket coffee');
    await expect.poll(() => preview.card('Let a new line sell').count(), patience).toBe(1);
    await expect.poll(() => preview.card('Write the handbook').count(), patience).toBe(0);
    await preview.filter('nothing is like this');
    await preview.frame.getByText('No objective is like that').waitFor();
    await preview.press('Show all objectives');
    await expect.poll(() => preview.card('Write the handbook').count(), patience).toBe(1);
  });

  it('is walked, folded and entered by keyboard', async () => {
    await preview.fit();
    await preview.card('Be the first name').focus();
    await editor().page.keyboard.press('ArrowRight');
    await expect.poll(() => preview.focused(), patience).toContain('Make spring the season');
    await editor().page.keyboard.press(' ');
    await expect.poll(() => preview.card('Write the handbook').count(), patience).toBe(0);
    await expect.poll(() => preview.focused(), patience).toContain('folded away');
    await editor().page.keyboard.press(' ');
    await expect.poll(() => preview.card('Write the handbook').count(), patience).toBe(1);
    await editor().page.keyboard.press('Enter');
    await expect.poll(() => editor().currentLine(), patience).toContain('objective demand');
  });

  it('gives a goal another title, which can be undone', async () => {
    await preview.select('Write the handbook');
    await preview.press('Change the title');
    await preview.frame.getByRole('textbox', { name: 'Title' }).fill('Write the <b>"tide"</b> tables');
    await editor().page.keyboard.press('Enter');
    await expect.poll(() => editor().text(), patience).toContain('"Write the <b>\\"tide\\"</b> tables"');
    await expect.poll(() => preview.card('tables').count(), patience).toBe(1);
    expect(await preview.frame.locator('.card b').count()).toBe(0);
    await editor().command('File: Revert File');
    await expect.poll(() => preview.card('Write the handbook').count(), patience).toBe(1);
  });

  it('aligns by a drag from card to card', async () => {
    await preview.fit();
    await preview.drag('Write the handbook', 'Let a new line sell');
    await expect.poll(() => editor().text(), patience).toMatch(/supports [^\n]*product\.\S+/);
    await editor().command('File: Revert File');
  });

  it('has a table, a timeline and a scorecard', async () => {
    await preview.view('Table');
    await preview.frame.getByRole('button', { name: 'Done', exact: true }).click();
    await expect
      .poll(() => preview.frame.locator('th[aria-sort=ascending]').innerText(), patience)
      .toContain('Done');
    await preview.screenshots('preview-company-table');
    await preview.view('Timeline');
    await preview.frame.locator('.chart').first().waitFor();
    await preview.screenshots('preview-company-timeline');
    await preview.view('Scorecard');
    await preview.frame.getByText('Net promoter score of skippers').waitFor();
    await preview.screenshots('preview-company-scorecard');
    await preview.view('Cascade');
  });

  it('is open to everybody: axe finds nothing, in any view', async () => {
    for (const view of ['Cascade', 'Table', 'Timeline', 'Scorecard'] as const) {
      await preview.view(view);
      expect(await preview.accessibility(), view).toEqual([]);
    }
    await preview.view('Cascade');
  });

  it('is saved as a picture and as a page', async () => {
    for (const format of ['SVG image', 'PNG image', 'HTML page']) {
      await preview.exportAs(format);
      const file = `okr.${format.slice(0, 4).trim().toLowerCase()}`;
      await expect
        .poll(
          () =>
            editor()
              .workspace.read(file)
              .catch(() => ''),
          patience,
        )
        .toMatch(format.startsWith('PNG') ? /PNG/ : /Be the first name/);
    }
  });

  it('comes back as it was when the window is loaded anew', async () => {
    await preview.view('Table');
    await preview.filter('coffee');
    await expect.poll(() => preview.frame.locator('tbody tr.objective').count(), patience).toBe(1);
    await editor().reload();
    preview = await Preview.opened(editor());
    await preview.frame.locator('#view.table').waitFor({ timeout: 30_000 });
    await expect.poll(() => preview.frame.locator('tbody tr.objective').count(), patience).toBe(1);
  });
});
