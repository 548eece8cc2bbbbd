import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { Preview } from './support/preview.ts';
import { sample } from './support/samples.ts';

const patience = { timeout: 20_000, interval: 50 };

const bakery = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }\n',
  'bakery.okr': `company mill "The Mill"
team oven "Oven" in mill
person pia "Pia" in oven

okrs for mill in 2026-H1
objective loved "Bread to love" {
  owner pia
  kr stars "Stars" from 3 to 4
}
objective calm "Calm mornings" {
  owner pia
  kr noise "Shouts a week" from 9 to 2
}
okrs for oven in 2026-Q1
objective crust "A crust to hear" {
  owner pia
  supports loved.stars
  kr burnt "Burnt loaves" from 12 to 3
}
`,
};

describeEditor('The preview', bakery, (editor) => {
  let preview: Preview;
  const undo = async (words: string): Promise<void> => {
    await editor().click(words);
    await editor().typesIntoText();
    await editor().page.keyboard.press('ControlOrMeta+Z');
  };

  it('opens beside the text and shows the cascade', async () => {
    await editor().openFile('bakery.okr');
    preview = await Preview.open(editor());
    await expect.poll(() => preview.cards.count(), patience).toBe(3);
  });

  it('goes to the text by a click, and lights up the card that the cursor is in', async () => {
    await preview.select('A crust to hear');
    await expect.poll(() => preview.shownLine(), patience).toBe(15);
    await editor().click('objective calm');
    await expect.poll(() => preview.selected(), patience).toContain('Calm mornings');
  });

  it('changes while one types, without saving, and stays where it is', async () => {
    const before = await preview.camera();
    await editor().clickBehind('Calm mornings');
    await editor().page.keyboard.type(' early');
    await expect.poll(() => preview.card('Calm mornings early').count(), patience).toBe(1);
    expect(await preview.camera()).toEqual(before);
    expect(await editor().workspace.read('bakery.okr')).not.toContain('early');
  });

  it('keeps the last good picture when the text cannot be read, and says where', async () => {
    await editor().click('objective crust');
    await editor().page.keyboard.press('Home');
    await editor().page.keyboard.insertText('objective ((( ');
    const badge = preview.frame.locator('.problem');
    await expect
      .poll(() => badge.innerText({ timeout: 1000 }).catch(() => ''), patience)
      .toMatch(/bakery\.okr, line 15/);
    expect(await preview.card('A crust to hear').count()).toBe(1);
    expect(await preview.cards.count()).toBe(3);
    await editor().screenshot('preview-error');
    await badge.click();
    await expect.poll(() => editor().currentLine(), patience).toContain('(((');
    await editor().command('File: Revert File');
    await badge.waitFor({ state: 'detached' });
    await expect.poll(() => preview.card('early').count(), patience).toBe(0);
  });

  it('shows only what one looks for', async () => {
    await preview.filter('mornings');
    await expect.poll(() => preview.cards.count(), patience).toBe(1);
    await preview.filter('nothing is like this');
    await preview.frame.getByText('No objective is like that').waitFor();
    await preview.press('Show all objectives');
    await expect.poll(() => preview.cards.count(), patience).toBe(3);
  });

  it('is walked, folded and entered by keyboard', async () => {
    await preview.card('Bread to love').focus();
    await editor().page.keyboard.press('ArrowRight');
    await expect.poll(() => preview.focused(), patience).toContain('A crust to hear');
    await editor().page.keyboard.press('ArrowLeft');
    await expect.poll(() => preview.focused(), patience).toContain('Bread to love');
    await editor().page.keyboard.press(' ');
    await expect.poll(() => preview.card('A crust to hear').count(), patience).toBe(0);
    await expect.poll(() => preview.focused(), patience).toContain('1 objective folded away');
    await editor().page.keyboard.press(' ');
    await expect.poll(() => preview.card('A crust to hear').count(), patience).toBe(1);
    await editor().page.keyboard.press('Enter');
    await expect.poll(() => editor().currentLine(), patience).toContain('objective loved');
  });

  it('gives a goal another title, as text whatever it is, and that can be undone', async () => {
    await preview.select('A crust to hear');
    await preview.press('Change the title');
    await preview.frame.getByRole('textbox', { name: 'Title' }).fill('A <b>"x"</b>');
    await editor().page.keyboard.press('Enter');
    await expect.poll(() => editor().text(), patience).toContain('"A <b>\\"x\\"</b>"');
    await expect.poll(() => preview.card('A <b>').count(), patience).toBe(1);
    expect(await preview.frame.locator('#app b').count()).toBe(0);
    await undo('objective crust');
    await expect.poll(() => preview.card('A crust to hear').count(), patience).toBe(1);
  });

  it('aligns by a drag from card to card, which can be undone', async () => {
    await preview.drag('A crust to hear', 'Calm mornings');
    await expect.poll(() => editor().text(), patience).toMatch(/supports [^\n]*calm/);
    await expect.poll(() => preview.frame.locator('.edge').count(), patience).toBe(2);
    await undo('objective crust');
    await expect.poll(() => preview.frame.locator('.edge').count(), patience).toBe(1);
  });

  it('checks in, beside the drawing', async () => {
    await preview.select('A crust to hear');
    await preview.press('Check in');
    await expect.poll(() => editor().text(), patience).toMatch(/checkin \d{4}-\d\d-\d\d on [^\n]*crust/);
    expect(await preview.cards.count()).toBe(3);
    await editor().command('File: Revert File');
  });

  it('is saved as a picture and as a page', async () => {
    for (const [format, ending] of [
      ['SVG image', 'svg'],
      ['PNG image', 'png'],
      ['HTML page', 'html'],
    ] as const) {
      await preview.exportAs(format, ending);
      await expect
        .poll(
          () =>
            editor()
              .workspace.read(`okr.${ending}`)
              .catch(() => ''),
          patience,
        )
        .toMatch(ending === 'png' ? /PNG/ : /Bread to love/);
    }
  });

  it('comes back as it was when the window is loaded anew', async () => {
    await preview.view('Table');
    await preview.filter('crust');
    await expect.poll(() => preview.frame.locator('tbody tr.objective').count(), patience).toBe(1);
    await editor().reloadWindow();
    preview = await Preview.opened(editor());
    await preview.frame.locator('#view.table').waitFor({ timeout: 30_000 });
    await expect.poll(() => preview.frame.locator('tbody tr.objective').count(), patience).toBe(1);
  });
});

describeEditor('The preview of a company', sample('company'), (editor) => {
  it('has four views, and axe finds nothing in any of them', async () => {
    await editor().openFile('growth.okr');
    const preview = await Preview.open(editor());
    await preview.hideSideBar();
    await expect.poll(() => preview.card('Be the first name').count(), patience).toBe(1);
    await preview.screenshots('preview-company-cascade');
    await preview.fit();
    await preview.select('Make spring the season');
    await preview.screenshots('preview-company-selected');
    const found: string[] = [];
    for (const view of ['Cascade', 'Table', 'Timeline', 'Scorecard'] as const) {
      await preview.view(view);
      if (view !== 'Cascade') await preview.screenshots(`preview-company-${view.toLowerCase()}`);
      found.push(...(await preview.accessibility()).map((violation) => `${view}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});
