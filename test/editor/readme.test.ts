import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { describeEditor } from './support/describe.ts';
import { picture } from './support/picture.ts';

const readme = await readFile(join(root, 'README.md'), 'utf8');
const example = /```okr\n(.*?)```/s.exec(readme)![1]!;

describeEditor("The README's example", { 'first.okr': example }, (editor) => {
  it('has one squiggle, at the activity', async () => {
    await editor().openFile('first.okr');
    await editor().waitForSquiggle('Launch', 'warning');
    expect(await editor().squiggles()).toEqual([{ severity: 'warning', text: 'Launch' }]);
    expect(await editor().hover('Launch')).toContain('initiative');
    if (process.env.OKR_PICTURES) await editor().lenses();
    await picture(editor(), 'squiggle', { part: '.part.editor', height: 420 });
    await editor().click('Launch');
    await editor().quickFixes();
    await editor().screenshot('readme');
  });
});
