/**
 * `npm run package`: the extension as a VSIX, the very file that is published and that the editor tests install.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };
import { root } from './paths.ts';

/**
 * Packs the extension; vsce first runs the script "vscode:prepublish", which bundles anew and minifies.
 * @param file where to, absolute
 */
export async function packageExtension(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
    // The package has no public home yet to which links could lead.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

if (import.meta.main) await packageExtension(join(root, `${manifest.name}-${manifest.version}.vsix`));
