import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';

const files = {
  'okr.config.json': '{ "root": true, "today": "2026-02-16" }\n',
  'inn.okr': `company inn "The Inn"
team kitchen "Kitchen" in inn lead mia
team rooms "Rooms" in inn lead tom
person mia "Mia Ek" in kitchen
person tom "Tom Aas" in rooms

objective full "Fill the house out of season" for inn in 2026-H1 {
  owner mia
  because "Nine months of the year two rooms in three are empty."
  kr nights "Nights sold outside of summer" from 400 to 900 nights weight 2
  kr teams  "What the teams do for it" rolls up
}
`,
  'kitchen.okr': `okrs for kitchen in 2026-Q1

objective feast "Be worth the journey for dinner alone" {
  owner mia
  supports full.teams
  because "Guests who come for dinner stay the night."
  kr tables "Tables taken on weekdays" from 10 to 40 tables weight 2
  kr rating "Guests who would come again" from 61% to 80%
  kr waste  "Food thrown away a day" from 14 kg to 5 kg
}
`,
  'rooms.okr': `okrs for rooms in 2026-Q1

objective sleep "Be the quietest night of the year" {
  supports full
  kr rest "Guests who slept well" from 70% to 90%
}
`,
  'checkins.okr': `checkin 2026-01-19 on kitchen.feast by mia {
  tables: 14 tables confidence 5/10
  rating: 64% confidence 8/10
}
checkin 2026-02-02 on kitchen.feast by mia {
  tables: 22 tables confidence 6/10
  rating: 66% confidence 6/10
  waste:  11 kg confidence 7/10
}
checkin 2026-02-16 on kitchen.feast by mia {
  tables: 28 tables confidence 8/10 "Tuesdays are full since the tasting menu"
  rating: 67% confidence 3/10
  waste:  9 kg confidence 7/10
}
checkin 2026-02-16 on rooms.sleep by tom { rest: 76% confidence 6/10 }
checkin 2026-02-16 on inn.full by mia { nights: 510 nights confidence 6/10 }
`,
};

describeEditor('How it is going', files, (editor) => {
  const lens = (text: string) =>
    editor().page.locator('.codelens-decoration a, .codelens-decoration span', { hasText: text });
  const hoverLinks = () => editor().page.locator('.monaco-hover:not(.hidden) a[data-href]');

  it('stands above each objective', async () => {
    await editor().openFile('kitchen.okr');
    await editor().lenses('on track');
    await editor().screenshot('lenses');
  });

  it('is told on hover with its arithmetic, and links that may act', async () => {
    const hover = (await editor().hover('feast')).replaceAll('\u00a0', ' ');
    expect(hover).toMatch(/Score ▰+▱* 0\.\d\d · pace 0\.\d\d · on track/);
    expect(hover).toMatch(/\(2 × 0\.6 \+ 0\.3158 \+ 0\.5556\) ÷ 4 = 0\.5178/);
    const links = await hoverLinks().evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-href') ?? ''),
    );
    expect(links).toContainEqual(expect.stringMatching(/^command:okr\.checkIn\?/));
    expect(links).toContainEqual(expect.stringMatching(/inn\.okr#L\d+/));
    await editor().screenshot('hover-objective');
    await editor().page.keyboard.press('Escape');
    await editor().hover('tables "Tables'.slice(0, 6));
    await editor().screenshot('hover-key-result');
  });

  it('leads from the hover to the goal above', async () => {
    await editor().page.keyboard.press('Escape');
    await editor().hover('feast');
    await hoverLinks().filter({ hasText: 'Fill the house' }).first().click();
    await editor().page.locator('.tab.active', { hasText: 'inn.okr' }).waitFor();
    await expect.poll(() => editor().currentLine()).toContain('objective full');
  });

  it('is told of teams and people', async () => {
    expect(await editor().hover('kitchen')).toContain('Accountable for 1 objective and 3 key results');
    await editor().screenshot('hover-team');
    await editor().page.keyboard.press('Escape');
  });

  it('shows who supports an objective by a click on its lens', async () => {
    await editor().openFile('inn.okr');
    await lens('2 support it').first().click();
    const peek = editor().page.locator('.peekview-widget');
    await peek.locator('.monaco-list-row').first().waitFor();
    await expect
      .poll(() => peek.locator('.peekview-title').innerText())
      .toMatch(/kitchen\.okr|rooms\.okr|inn\.okr/);
    await editor().screenshot('supporters');
    await editor().page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('opens the figures by a click on the score', async () => {
    await editor().openFile('kitchen.okr');
    const hover = editor().page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    // A lens that is just being said anew loses the click.
    await expect
      .poll(
        async () => {
          await lens('on track').first().click();
          await hover
            .first()
            .waitFor({ timeout: 2000 })
            .catch(() => undefined);
          return (await hover.allInnerTexts()).join('\n');
        },
        { timeout: 15_000 },
      )
      .toContain('Forecast');
    await editor().page.keyboard.press('Escape');
  });

  it('changes above objectives of other files as soon as somebody has checked in', async () => {
    await editor().openFile('kitchen.okr');
    await lens('0.52').first().waitFor();
    const before = files['checkins.okr'];
    await editor().workspace.write('checkins.okr', before.replace('28 tables', '40 tables'));
    await lens('0.72').first().waitFor();
    await editor().workspace.write('checkins.okr', before);
    await lens('0.52').first().waitFor();
  });

  it('is a hierarchy of those who support each other', async () => {
    await editor().openFile('inn.okr');
    await editor().click('full');
    await editor().command('Calls: Show Call Hierarchy');
    const tree = editor().page.locator('.sidebar');
    await tree.locator('.monaco-list-row').first().waitFor();
    await expect
      .poll(async () =>
        (await tree.locator('.monaco-list-row').allInnerTexts()).join(' ').replaceAll('\n', ' '),
      )
      .toMatch(/Be worth the journey.*Be the quietest night/);
    await editor().screenshot('call-hierarchy');
    await editor().page.keyboard.press('Escape');
  });

  it('stands in the outline', async () => {
    await editor().openFile('kitchen.okr');
    const rows = await editor().outline();
    await expect
      .poll(async () => (await rows.allInnerTexts()).map((row) => row.replaceAll('\n', ' ')).join(' '), {
        timeout: 10_000,
      })
      .toContain('0.60 · on track');
    await editor().workspace.write('checkins.okr', files['checkins.okr'].replace('28 tables', '40 tables'));
    await expect
      .poll(async () => (await rows.allInnerTexts()).join(' '), { timeout: 10_000 })
      .toContain('1.00 · done');
    await editor().screenshot('outline-scores');
  });
});
