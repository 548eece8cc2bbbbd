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
  const entries = await readdir(path);
  const licence = entries.find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const readme = entries.find((entry) => /^readme/i.test(entry));
  const text = licence
    ? await readFile(join(path, licence), 'utf8')
    : readme && licenceIn(await readFile(join(path, readme), 'utf8'));
  if (!text) throw new Error(`${name} is bundled and carries no licence text (it says "${license}").`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Some small packages have their licence in the last chapter of their readme. */
function licenceIn(readme: string): string | undefined {
  const at = readme.search(/^(?:#+ *)?licen[cs]e(?: \(MIT\))?\s*$/im);
  const chapter = at < 0 ? '' : readme.slice(at);
  return /copyright/i.test(chapter) && /permission is hereby granted/i.test(chapter) ? chapter : undefined;
}
