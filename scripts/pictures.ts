/**
 * `npm run pictures`: the pictures of the docs, made anew: the cascade as the command line draws it, everything else by the
 * editor tests that make it. `npm run pictures -- cascade` makes the first alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import sharp from 'sharp';
import { bundle } from './build.ts';
import { root } from './paths.ts';

const only = process.argv[2];

/** The upper part of a drawing, whose lower part shows the same again. */
async function cascade(): Promise<void> {
  const svg = execFileSync(
    process.execPath,
    [join(root, 'dist/okr.cjs'), 'export', '--format', 'svg', 'samples/company'],
    { cwd: root, maxBuffer: 1 << 26 },
  );
  const drawn = await sharp(svg).flatten({ background: '#ffffff' }).png().toBuffer();
  const { width } = await sharp(drawn).metadata();
  await sharp(drawn)
    .extract({ left: 0, top: 0, width, height: Math.round(width * 0.444) })
    .resize({ width: 1200 })
    .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
    .toFile(join(root, 'docs/images/cascade.png'));
}

function fromTheEditor(): void {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'test/editor/vitest.config.ts', 'pictures', 'readme'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, OKR_PICTURES: '1' } },
  );
  if (status !== 0) process.exit(status ?? 1);
}

await bundle();
await cascade();
if (only !== 'cascade') fromTheEditor();
