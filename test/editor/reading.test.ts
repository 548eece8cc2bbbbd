import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';

const files = {
  'bakery.okr': `team bakery "Bakery" lead mia
person mia "Mia" in bakery

okrs for bakery in 2026-Q1

objective fresh "Bread that people cross the town for" {
  kr "Increase guests a week from 300 to 450 by the end of March"
  kr "Bread thrown away a day" from 14 kg to 5 kg
}
`,
  'piekarnia.okr': `okrs for bakery in 2026-Q2

objective zimna "Chleb, po który ludzie jadą przez całe miasto" {
  kr "Zwiększyć liczbę gości w tygodniu z 300 do 450"
  kr "Uruchomić nową stronę internetową"
}
`,
};

describeEditor('What a sentence says', files, (editor) => {
  it('is shown behind it, and on hover part by part', async () => {
    await editor().openFile('bakery.okr');
    const lines = editor().page.locator('.monaco-editor .view-lines').first();
    await expect
      .poll(async () => (await lines.innerText()).replaceAll('\u00a0', ' '), { timeout: 15_000 })
      .toContain('300 → 450');
    const hover = await editor().hover('Increase');
    expect(hover).toContain('Understood as from a baseline to a target');
    expect(hover).toContain('SMART');
    await editor().screenshot('reading');
  });

  it('is written in form by a quick fix', async () => {
    await editor().openFile('bakery.okr');
    await editor().click('Increase');
    await editor().quickFix('Write it in form: from 300 to 450 guests by 2026-03-31'.slice(0, 16));
    await expect.poll(() => editor().text()).toMatch(/from 300 (guests )?to 450( guests)? by 2026-03-31/);
    await editor().command('File: Revert File');
  });

  it('is read in its own language', async () => {
    await editor().openFile('piekarnia.okr');
    await editor().waitForSquiggle('Uruchomić', 'warning');
    await editor().screenshot('polish');
  });
});
