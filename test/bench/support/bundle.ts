import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, testOutput } from '../../../scripts/paths.ts';

/**
 * A program of the benchmarks as one file, as ours is shipped: loading many small ones would count against it.
 * @param entry path from this folder's parent
 * @returns the file to run
 */
export async function bundled(entry: string): Promise<string> {
  const outfile = join(testOutput, 'bench', `${entry.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`);
  await mkdir(join(testOutput, 'bench'), { recursive: true });
  await build({
    entryPoints: [join(root, 'test/bench', entry)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    // What packages in CommonJS take for granted.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}
