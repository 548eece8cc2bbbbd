/**
 * `npm run okr -- check samples`: the command line as it is in the sources, built anew when they are newer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './build.ts';
import { root } from './paths.ts';

const cli = join(root, 'dist/okr.cjs');
const sources = ['language-server', 'grammar', 'package-lock.json', 'scripts/build.ts'];

if (!existsSync(cli) || (await newest(sources)) > (await stat(cli)).mtimeMs)
  await bundle().catch(() => process.exit(2));

const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // npm runs scripts in the project's folder; paths are meant from where the person stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 2);

/** When the youngest file was changed, in milliseconds since 1970. */
async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      const entry = await stat(join(root, path));
      if (!entry.isDirectory()) return entry.mtimeMs;
      return newest((await readdir(join(root, path))).map((name) => join(path, name)));
    }),
  );
  return Math.max(0, ...times);
}
