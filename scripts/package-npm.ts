/**
 * `npm run package:npm`: the command line as an npm package in dist/npm, which is published from there. The project's own
 * package.json is that of the extension, which has other files and other words.
 */
import { chmod, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import texts from '../package.nls.json' with { type: 'json' };
import { bundle } from './build.ts';
import { root } from './paths.ts';

/** Where the package is laid out, ready for `npm publish`. */
export const npmFolder = join(root, 'dist/npm');

/** `okr` alone belongs to somebody else. */
const NAME = manifest.publisher;

/** What the program is made of, from dist/. The preview goes along for `okr export --format html`. */
const BUILT = ['okr.cjs', 'preview.js', 'preview.css', 'THIRD-PARTY-LICENCES.txt'];

/**
 * Lays the package out of what was built.
 * @param folder where to, absolute; what was there is removed
 * @throws Error when something was not built
 */
export async function layOutNpm(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'okr'), { recursive: true });
  const dist = join(root, 'dist');
  const pieces = (await readdir(join(dist, 'okr'))).filter((name) => name.endsWith('.mjs'));
  if (!pieces.includes('main.mjs')) throw new Error('The command line was not built: run "npm run build".');
  await Promise.all([
    ...BUILT.map((name) => cp(join(dist, name), join(folder, name))),
    ...pieces.map((name) => cp(join(dist, 'okr', name), join(folder, 'okr', name))),
    cp(join(root, 'LICENSE'), join(folder, 'LICENSE')),
    writeFile(join(folder, 'package.json'), `${JSON.stringify(npmManifest(), undefined, 2)}\n`),
    writeFile(join(folder, 'README.md'), readme()),
  ]);
  await chmod(join(folder, 'okr.cjs'), 0o755);
}

function npmManifest(): object {
  const { version, license, repository, homepage, bugs, keywords, engines } = manifest;
  return {
    name: NAME,
    version,
    description: texts['extension.description'],
    license,
    repository,
    homepage,
    bugs,
    keywords,
    bin: { okr: 'okr.cjs' },
    engines: { node: engines.node },
    publishConfig: { access: 'public' },
  };
}

function readme(): string {
  const docs = `${manifest.homepage.replace(/#.*$/, '')}/blob/main/docs`;
  return `# okr

OKRs as code, on the command line: judges, formats, scores, compares, imports and exports \`.okr\` files, and is the language
server for Neovim, Helix, Emacs and Zed.

\`\`\`sh
npm install --global ${NAME}
okr init     # begin: settings, a first objective, a workflow
okr check    # what a coach would say, at its lines
okr score    # how it is going
okr help
\`\`\`

- [The command line](${docs}/command-line.md)
- [The language](${docs}/language.md)
- [The rules](${docs}/rules/README.md)
- [Other editors](${docs}/editors.md) and [assistants](${docs}/assistants.md)

It needs Node ${manifest.engines.node.replace('>=', '')} or newer, opens no connection and sends nothing anywhere. What is bundled in it, and under which
licences, stands in \`THIRD-PARTY-LICENCES.txt\`.
`;
}

if (import.meta.main) {
  await bundle({ minify: true });
  await layOutNpm(npmFolder);
  console.log(`${NAME} ${manifest.version} is in dist/npm: npm publish dist/npm`);
}
