import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { company, marketing } from './support/files.ts';

describeEditor('Opening a file', { 'company.okr': company, 'marketing.okr': marketing }, (editor) => {
  it('makes it an OKR file', async () => {
    await editor().openFile('marketing.okr');
    await expect.poll(() => editor().language()).toBe('OKR');
    expect(await editor().text()).toBe(marketing);
  });

  it('colours keywords, names and texts differently', async () => {
    const colour = (text: string) =>
      editor()
        .page.locator('.view-line span span', { hasText: text })
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    await expect
      .poll(async () => new Set(await Promise.all(['objective', 'Own', 'from'].map(colour))).size)
      .toBe(2);
  });

  it('shows how it looks', async () => {
    await editor().screenshot('opening');
  });
});
