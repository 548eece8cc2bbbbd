import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import type { Workbench } from './support/workbench.ts';

const crew = `team oven "Oven" lead mia
team shop "Shop" lead leo
person mia "Mia Lind" in oven
person leo "Leo Brandt" in shop
`;

const oven = `okrs for oven in 2026-Q1

objective fresh "Bread that people cross the town for" {
  owner mia
  because "Half of our bread is a day old when it is sold."

  kr guests "Guests a week" from 300 to 450 guests
  kr price  "Price of a loaf" from €4.20 to €3.80
}
`;

const before = `checkin 2026-02-02 on oven.fresh by mia {
  guests: 330 guests  confidence 6/10  "Cold week"
  price:  €4.05       confidence 5/10
}
`;

/** A bakery on a day. */
function bakery(today: string): Record<string, string> {
  return {
    'okr.config.json': `{ "today": "${today}" }`,
    'crew.okr': crew,
    '2026-Q1/oven.okr': oven,
    '2026-Q1/check-ins/2026-02-02-oven.okr': before,
  };
}

/** Runs a command by its title with keys alone. A window that has just opened may not know it yet. */
async function byKeyboard({ page }: Workbench, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input').first();
  const row = page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${title}"]`);
  const attempt = async (): Promise<boolean> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await input.waitFor({ timeout: 2000 });
    await page.keyboard.type(title);
    await row.waitFor({ timeout: 3000 });
    return true;
  };
  await expect.poll(() => attempt().catch(() => false), { timeout: 40_000 }).toBe(true);
  await page.keyboard.press('Enter');
}

/** What is selected in the editor is told by the status bar. */
async function selected({ page }: Workbench, characters: number): Promise<void> {
  const status = page.locator('[id="status.editor.selection"]');
  await expect.poll(() => status.innerText(), { timeout: 15_000 }).toContain(`(${characters} selected)`);
}

/** Types in blank after blank, Tab between them. */
async function fillIn({ page }: Workbench, blanks: readonly string[]): Promise<void> {
  for (const [i, blank] of blanks.entries()) {
    if (i > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(blank);
  }
}

describeEditor('A check-in', bakery('2026-02-10'), (editor) => {
  it('goes by keyboard from the command to the saved file', async () => {
    await editor().openFile('oven.okr');
    await byKeyboard(editor(), 'OKR: New Check-in');
    await editor().page.locator('.tab.active', { hasText: '2026-02-10-oven.okr' }).waitFor();
    await selected(editor(), 3);
    await editor().screenshot('check-in-new');
    await fillIn(editor(), ['360', '7', 'Warm week', '3.95', '', '']);
    await editor().screenshot('check-in-filled');
    await editor().page.keyboard.press('ControlOrMeta+S');
    const file = '2026-Q1/check-ins/2026-02-10-oven.okr';
    await expect
      .poll(
        () =>
          editor()
            .workspace.read(file)
            .catch(() => ''),
        { timeout: 15_000 },
      )
      .toBe(
        `checkin 2026-02-10 on oven.fresh by mia {
  guests: 360 guests  confidence 7/10  "Warm week"
  price:  €3.95       confidence 5/10
}
`,
      );
  });

  it('of today is shown where there is one', async () => {
    await editor().openFile('oven.okr');
    await editor().command('OKR: New Check-in');
    await editor().page.locator('.tab.active', { hasText: '2026-02-10-oven.okr' }).waitFor();
    await selected(editor(), 3);
  });
});

describeEditor('A check-in on one goal', bakery('2026-02-10'), (editor) => {
  it('begins from the lens, nothing is written until it is saved, and it can be undone', async () => {
    await editor().openFile('oven.okr');
    const lens = await editor().lenses(/check in/i);
    await lens.click();
    await editor().page.locator('.tab.active', { hasText: '2026-02-10-oven.okr' }).waitFor();
    await selected(editor(), 3);
    await expect(editor().workspace.read('2026-Q1/check-ins/2026-02-10-oven.okr')).rejects.toThrow();
    await editor().page.keyboard.press('Escape');
    await editor().page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => editor().text()).toBe('');
    await editor()
      .closeWithoutSaving()
      .catch(() => undefined);
  });
});

describeEditor('Closing a cycle', bakery('2026-04-02'), (editor) => {
  it('shows the changes first, writes the scores and goes on in the next cycle', async () => {
    const { page } = editor();
    await editor().openFile('oven.okr');
    await byKeyboard(editor(), 'OKR: Close Cycle');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Guests a week' }).waitFor();
    await editor().screenshot('close-cycle-carry');
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box .monaco-button');
    await dialog.filter({ hasText: 'Review Changes' }).click();
    const preview = page.locator('.refactor-preview, .panel');
    await preview.locator('.monaco-list-row', { hasText: 'What moved the numbers' }).waitFor();
    await editor().screenshot('close-cycle-preview');
    await preview.locator('.monaco-button', { hasText: 'Discard' }).click();

    await byKeyboard(editor(), 'OKR: Close Cycle');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Guests a week' }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.filter({ hasText: 'Close Cycle' }).waitFor();
    await editor().screenshot('close-cycle-confirm');
    await page.keyboard.press('Enter');
    await expect.poll(() => editor().text(), { timeout: 15_000 }).toContain('score 0.2875');
    await editor().command('File: Save All Files');
    await expect
      .poll(
        () =>
          editor()
            .workspace.read('2026-Q2/oven.okr')
            .catch(() => ''),
        { timeout: 15_000 },
      )
      .toBe(`okrs for oven in 2026-Q2

objective fresh "Bread that people cross the town for" {
  owner mia
  because "Half of our bread is a day old when it is sold."

  kr guests "Guests a week" from 330 guests to ?
  kr price  "Price of a loaf" from €4.05 to ?
}
`);
    await expect
      .poll(() => editor().workspace.read('2026-Q1/oven.okr'))
      .toContain(`  retrospective "?"
  score 0.2875
}
`);
    await editor().openFile('2026-Q2/oven.okr');
    await expect.poll(() => editor().text(), { timeout: 15_000 }).toContain('from €4.05 to ?');
    await editor().screenshot('close-cycle-next');
  });
});

describeEditor('A new cycle', bakery('2026-03-20'), (editor) => {
  it('begins with what is chosen to go on, each question a blank', async () => {
    const { page } = editor();
    await editor().openFile('oven.okr');
    await byKeyboard(editor(), 'OKR: New Cycle from This One');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Bread that people' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await editor().screenshot('new-cycle-pick');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'oven.okr' }).waitFor();
    await expect.poll(() => editor().text(), { timeout: 15_000 }).toContain('okrs for oven in 2026-Q2');
    await editor().screenshot('new-cycle');
  });
});

describeEditor('A new OKR file', { 'readme.md': '# Empty\n' }, (editor) => {
  it('is begun by a few questions, Back and Escape included, and saved where it belongs', async () => {
    const { page } = editor();
    const input = page.locator('.quick-input-widget input').first();
    const title = page.locator('.quick-input-title');
    await byKeyboard(editor(), 'OKR: New OKR File');
    await expect.poll(() => title.innerText(), { timeout: 20_000 }).toContain('(1/4)');
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });

    await byKeyboard(editor(), 'OKR: New OKR File');
    await expect.poll(() => title.innerText()).toContain('(1/4)');
    await page.keyboard.type('Crumb & Co');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.innerText()).toContain('(2/4)');
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await expect.poll(() => title.innerText()).toContain('(1/4)');
    await expect.poll(() => input.inputValue()).toBe('Crumb & Co');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.innerText()).toContain('(2/4)');
    await page.keyboard.type('Oven');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.innerText()).toContain('(3/4)');
    await editor().screenshot('new-file-cycle');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.innerText()).toContain('(4/4)');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'oven.okr' }).waitFor();
    await expect.poll(() => editor().text(), { timeout: 15_000 }).toContain('company crumb-co "Crumb & Co"');
    await editor().screenshot('new-file');
    expect(await editor().squiggles()).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
    const cycle = /in (\d{4}-Q\d)/.exec(await editor().text())![1]!;
    await page.keyboard.press('ControlOrMeta+S');
    await expect
      .poll(
        () =>
          editor()
            .workspace.read(`${cycle}/oven.okr`)
            .catch(() => ''),
        { timeout: 15_000 },
      )
      .toContain(`okrs for oven in ${cycle} language en`);
  });
});
