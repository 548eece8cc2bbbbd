import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './paths.ts';

/**
 * Writes the licence of every npm package that went into the bundles: most of them ask that it goes along.
 * @param metafiles what esbuild says went into each bundle
 * @param file where to write, absolute
 * @throws Error when a bundled package carries no licence text
 */
export async function writeLicences(metafiles: readonly Metafile[], file: string): Promise<void> {
  const folders = new Set<string>();
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const folder = input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
    if (folder) folders.add(folder);
  }
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  await writeFile(file, [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`));
}

async function licenceOf(folder: string): Promise<string> {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
  const licence = (await readdir(path)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!licence || !existsSync(join(path, licence))) {
    throw new Error(`${name} is bundled and carries no licence text (it says "${license}").`);
  }
  return `${name} ${version} (${license})\n\n${(await readFile(join(path, licence), 'utf8')).trim()}\n`;
}
