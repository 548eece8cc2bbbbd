/**
 * `npm run quality`: how often the coach is right about texts that people have called good or bad.
 *
 *     npm run quality -- [examples.jsonl] [--profile kalungi]
 *
 * Each line of the file is `{lang, kind, text, context?, label, fault?, annotations?}`; without a file the project's own
 * are taken, half of which were held back while the words were collected. Where texts carry annotations (`activity`,
 * `not-measurable`, `no-baseline`, `joined`), precision and recall of each are printed too.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../scripts/paths.ts';

const { values, positionals } = parseArgs({
  options: { profile: { type: 'string' } },
  allowPositionals: true,
});

// The sources use constructors that Node does not run as they are, so they are bundled first.
const out = join(root, '.cache/quality');
mkdirSync(out, { recursive: true });
await build({
  entryPoints: [join(root, 'test/quality/report.ts'), join(root, 'test/quality/judge.ts')],
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  outdir: out,
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
const { report } = (await import(
  pathToFileURL(join(out, 'report.mjs')).href
)) as typeof import('./report.ts');
const { examplesIn } = (await import(
  pathToFileURL(join(out, 'judge.mjs')).href
)) as typeof import('./judge.ts');

const cwd = process.env.INIT_CWD ?? process.cwd();
const files =
  positionals.length > 0
    ? positionals.map((path) => resolve(cwd, path))
    : ['open', 'held-back', 'annotated', 'annotated-held-back'].map((name) =>
        join(root, `test/quality/${name}.jsonl`),
      );
for (const file of files) {
  const lines = report(examplesIn(readFileSync(file, 'utf8')), values.profile);
  console.log([file, ...lines, ''].join('\n'));
}
