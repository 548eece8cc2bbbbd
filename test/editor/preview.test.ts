import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { describeEditor } from './support/describe.ts';
import { Preview } from './support/preview.ts';

const sample = (name: string): Record<string, string> => {
  const folder = join(root, 'samples', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
};

describeEditor('The preview of a company', sample('company'), (editor) => {
  let preview: Preview;

  it('opens beside the text and shows the cascade', async () => {
    await editor().openFile('company.okr');
    preview = await Preview.open(editor());
    await expect
      .poll(() => preview.card('Be the first name that a small').count(), { timeout: 15_000 })
      .toBe(1);
    await editor().screenshot('preview-cascade');
  });
});
