import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of each workspace among the samples, as one text for `workspaceOf`; `findings` shows mistakes, a file each. */
export function sampleWorkspaces(): [name: string, text: string][] {
  const folder = new URL('../../samples/', import.meta.url).pathname;
  const textIn = (name: string): string =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.okr'))
      .sort()
      .map((file) => `// file: ${file}\n${readFileSync(join(folder, name, file), 'utf8')}`)
      .join('\n');
  return readdirSync(folder)
    .filter((name) => name !== 'findings')
    .map((name) => [name, textIn(name)]);
}
