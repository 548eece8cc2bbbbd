/** Builds, then prints all measurements: the server over stdio on generated workspaces, the tree of goals there, and sentences read a second. */
import { spawnSync } from 'node:child_process';
import { root } from './paths.ts';

const node = ['--experimental-transform-types', '--no-warnings'];
const steps: readonly (readonly string[])[] = [
  ['scripts/build.ts', '--minify'],
  ['test/bench/workspace.ts', ...process.argv.slice(2)],
  ['test/bench/tree.ts', ...process.argv.slice(2)],
  ['test/bench/prose.ts'],
  ['test/bench/preview.ts'],
];
for (const [script, ...args] of steps) {
  const { status } = spawnSync(process.execPath, [...node, script!, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
