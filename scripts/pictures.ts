/**
 * `npm run pictures`: the pictures of the docs, made anew by the editor tests that make them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'test/editor/vitest.config.ts', 'pictures', 'readme'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, OKR_PICTURES: '1' } },
);
process.exit(status ?? 1);
