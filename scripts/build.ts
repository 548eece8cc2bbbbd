/**
 * Bundles the sources into dist/. `--minify` for the package, `--watch` to rebuild on every change.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { writeLicences } from './licences.ts';
import { root } from './paths.ts';

/** Both hosts load CommonJS only, and a web worker of the web host cannot load anything further: hence one file each. */
const bundles: BuildOptions[] = [
  node('extension/main.node.ts', 'extension.cjs', ['vscode']),
  server('language-server/main.ts', 'server.cjs'),
  node('language-server/cli/okr.ts', 'okr.cjs'),
  pieces('language-server/cli/main.ts', 'okr'),
  web('extension/main.browser.ts', 'extension.web.cjs', 'cjs'),
  // With its style sheet beside it, dist/preview.css.
  web('extension/preview/webview/main.ts', 'preview.js', 'iife'),
];

function node(entry: string, out: string, external: string[] = []): BuildOptions {
  return {
    entryPoints: [entry],
    outfile: `dist/${out}`,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external,
  };
}

/**
 * For Node and for the browser at once, as two copies would be half of the package: the libraries of the protocol are
 * taken by what both places share, and what is Node's alone is loaded there alone.
 */
function server(entry: string, out: string): BuildOptions {
  return {
    entryPoints: [entry],
    outfile: `dist/${out}`,
    platform: 'neutral',
    target: ['node20', 'es2022'],
    format: 'iife',
    mainFields: ['module', 'main'],
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
    plugins: [sharedProtocol()],
  };
}

function sharedProtocol(): Plugin {
  const own = /^vscode-(jsonrpc|languageserver|languageserver-protocol)(?:\/(browser|node))?\/?$/;
  return {
    name: 'shared protocol',
    setup: ({ onResolve, resolve }) => {
      onResolve({ filter: own }, ({ path, kind }) => {
        const [, name, place] = own.exec(path)!;
        const file = place ? `${place}/main.js` : 'common/api.js';
        return resolve(`./node_modules/vscode-${name}/lib/${file}`, { kind, resolveDir: root });
      });
    },
  };
}

/** Modules that load each other when they are needed: for a program that has to start at once. */
function pieces(entry: string, folder: string): BuildOptions {
  return {
    entryPoints: [entry],
    outdir: `dist/${folder}`,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    // What packages in CommonJS take for granted.
    banner: {
      js: `import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));`,
    },
  };
}

function web(entry: string, out: string, format: 'cjs' | 'iife'): BuildOptions {
  return {
    entryPoints: [entry],
    outfile: `dist/${out}`,
    platform: 'browser',
    target: 'es2022',
    format,
    external: ['vscode'],
  };
}

export interface BundleOptions {
  readonly minify?: boolean;
  readonly watch?: boolean;
}

/**
 * Bundles every entry that exists, and says which do not.
 * @throws the compiler's error when a source does not compile; the messages are already on the terminal.
 */
export async function bundle({ minify = false, watch = false }: BundleOptions = {}): Promise<void> {
  const program = watch ? undefined : await programHash();
  const present = bundles.filter(hasEntry).map(
    (options): BuildOptions => ({
      ...options,
      ...(program !== undefined && { define: { OKR_PROGRAM: JSON.stringify(program) } }),
      absWorkingDir: root,
      bundle: true,
      minify,
      sourcemap: minify ? false : 'linked',
      metafile: true,
      logLevel: 'warning',
      legalComments: 'none',
      // Five languages as they are: escaped, their letters take two or three times the room.
      charset: 'utf8',
    }),
  );
  if (watch) {
    for (const options of present) await (await context({ ...options, logLevel: 'info' })).watch();
    return;
  }
  const results = await Promise.all(present.map((options) => build(options)));
  if (minify)
    await removeOldPieces(new Set(results.flatMap(({ metafile }) => Object.keys(metafile!.outputs))));
  await writeLicences(
    results.map((result) => result.metafile!),
    join(root, 'dist/THIRD-PARTY-LICENCES.txt'),
  );
}

/** Everything that a server or command line is made of, as one hash: what one program has kept, another one does not read. */
async function programHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of ['language-server', 'grammar', 'package.json', 'package-lock.json'])
    for (const file of await filesIn(join(root, part)))
      hash.update(relative(root, file).replaceAll('\\', '/')).update(await readFile(file));
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The names of pieces change with what is in them: those of earlier builds are not to be packed. */
async function removeOldPieces(fresh: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(join(root, 'dist/okr')))
    if (!fresh.has(`dist/okr/${name}`)) await rm(join(root, 'dist/okr', name));
}

function hasEntry(options: BuildOptions): boolean {
  const entry = (options.entryPoints as string[])[0]!;
  const exists = existsSync(join(root, entry));
  if (!exists) console.warn(`SKIPPED ${options.outfile}: there is no ${entry}`);
  return exists;
}

if (import.meta.main) {
  const flags = new Set(process.argv.slice(2));
  await bundle({ minify: flags.has('--minify'), watch: flags.has('--watch') }).catch((error: Error) => {
    // What does not compile has been told already, with its place.
    if (!('errors' in error)) console.error(error.message);
    process.exit(1);
  });
}
