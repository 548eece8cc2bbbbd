import { expect, it } from 'vitest';
import { cascadeFiles } from '../bench/cascade.ts';
import { describeEditor } from './support/describe.ts';
import { Preview } from './support/preview.ts';

const patience = { timeout: 60_000, interval: 50 };

describeEditor('The preview of 2,000 objectives', cascadeFiles(2000), (editor) => {
  it('shows the upper levels, and has only what is in sight in the document', async () => {
    await editor().openFile('organisation.okr');
    const preview = await Preview.open(editor());
    await preview.hideSideBar();
    await expect.poll(() => preview.card('Make the first visit').count(), patience).toBeGreaterThan(0);
    await preview.screenshots('preview-large-cascade');
    await preview.press('Unfold all');
    await preview.fit();
    await expect.poll(() => preview.cards.count(), patience).toBeGreaterThan(1000);
    await preview.screenshots('preview-large-fit');
    await preview.view('Table');
    await preview.frame.locator('tbody tr').first().waitFor();
    expect(await preview.frame.locator('tbody tr').count()).toBeLessThan(120);
    await preview.screenshots('preview-large-table');
    await preview.view('Timeline');
    await preview.frame.locator('.chart').first().waitFor();
    expect(await preview.frame.locator('.chart').count()).toBeLessThan(150);
    await preview.screenshots('preview-large-timeline');
  });
});
