/**
 * `npm run package`: the extension as a VSIX, the very file that is published and that the editor tests install.
 */
import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };
import { root } from './paths.ts';

/**
 * Packs the extension; vsce first runs the script "vscode:prepublish", which bundles anew and minifies.
 * Addresses in the readme that are meant from the repository are made whole for the marketplaces, of which one shows it.
 * @param file where to, absolute
 * @returns its size in bytes
 */
export async function packageExtension(file: string): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
    githubBranch: 'main',
  });
  return (await stat(file)).size;
}

if (import.meta.main) {
  const file = join(root, `${manifest.name}-${manifest.version}.vsix`);
  const size = await packageExtension(file);
  console.log(`${basename(file)}: ${(size / 1000).toFixed(0)} kB`);
}
