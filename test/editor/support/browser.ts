import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { cache } from '../../../scripts/paths.ts';
import { installInto } from '../../../scripts/vscode/npm.ts';

const run = promisify(execFile);

/** A Chromium that starts on this machine. */
export interface BrowserProgram {
  readonly executablePath: string;
  /** What it needs in its environment beyond the usual, e.g. where its libraries are. */
  readonly env?: Record<string, string>;
}

/** The flags a quiet browser needs, also on a machine without graphics or network. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser named by OKR_BROWSER, else one that is installed, else one that can be installed: from Debian's packages
 * as root, from npm's otherwise.
 * @throws Error that says what to install by hand
 */
export async function findBrowser(): Promise<BrowserProgram> {
  for (const executablePath of installedBrowsers()) {
    if (await starts({ executablePath })) return { executablePath };
  }
  const installed = (await fromDebian()) ?? (process.platform === 'linux' ? await fromNpm() : undefined);
  if (installed) return installed;
  throw new Error('No Chromium was found: install Google Chrome or Chromium, or name one in OKR_BROWSER.');
}

function installedBrowsers(): string[] {
  const { OKR_BROWSER, CHROME_PATH, PATH = '', ProgramFiles = 'C:\\Program Files' } = process.env;
  const named = [OKR_BROWSER, CHROME_PATH].filter((path) => path !== undefined);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const onPath = PATH.split(process.platform === 'win32' ? ';' : ':').flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(ProgramFiles, 'Google/Chrome/Application/chrome.exe'),
    join(ProgramFiles, 'Microsoft/Edge/Application/msedge.exe'),
    chromium.executablePath(),
  ];
  return [...named, ...onPath, ...usual].filter((path) => existsSync(path));
}

/** A program may be there and not start, for want of its libraries. */
async function starts({ executablePath, env = {} }: BrowserProgram): Promise<boolean> {
  const browser = await chromium
    .launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } as Record<string, string> })
    .catch(() => undefined);
  await browser?.close();
  return browser !== undefined;
}

async function fromDebian(): Promise<BrowserProgram | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error("Installing Chromium from Debian's packages (once)…");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env }).catch(() => undefined);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    maxBuffer: 1 << 26,
  }).catch(() => undefined);
  const program = { executablePath: '/usr/bin/chromium' };
  return (await starts(program)) ? program : undefined;
}

/** An npm package that carries Chromium, packed, together with the libraries it needs. */
async function fromNpm(): Promise<BrowserProgram | undefined> {
  const spec = '@sparticuz/chromium@153.0.0';
  const folder = join(cache, 'chromium-153.0.0');
  if (!existsSync(folder)) await installInto(folder, { title: 'Chromium 153', spec, megabytes: 350 });
  const main = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  // It unpacks itself into the folder for temporary files, and its libraries only where it believes to be on Lambda.
  const unpack = `import(${JSON.stringify(main)}).then(async (it) => console.log(await it.default.executablePath()))`;
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { stdout } = await run(process.execPath, ['-e', unpack], { env });
  const program = { executablePath: stdout.trim(), env: { FONTCONFIG_FILE: await writeFontConfig(folder) } };
  if (await starts(program)) return program;
  const withLibraries = {
    ...program,
    env: { ...program.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
  return (await starts(withLibraries)) ? withLibraries : undefined;
}

/** Without fonts every text has no height: the machine's own, and the package's where it has none. */
async function writeFontConfig(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const dirs = ['/usr/share/fonts', join(folder, 'fonts')].map((dir) => `<dir>${dir}</dir>`);
  await writeFile(
    file,
    `<fontconfig>${dirs.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}
