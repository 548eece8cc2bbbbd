import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../paths.ts';
import { installInto } from './npm.ts';

/** code-server's package carries VS Code as a server for the browser, and comes from the npm registry alone. */
const codeServer = '4.139.1';
const inside = 'node_modules/code-server/lib/vscode';

/**
 * VS Code as a server, out of npm packages; installed at first use.
 * @returns the folder with its out/server-main.js, absolute
 * @throws Problem when it cannot be installed
 */
export async function installVSCode(): Promise<string> {
  const folder = join(cache, `code-server-${codeServer}`);
  if (!existsSync(folder)) {
    await installInto(folder, {
      title: 'VS Code 1.139.1',
      spec: `code-server@${codeServer}`,
      nested: inside,
      megabytes: 650,
    });
  }
  return join(folder, inside);
}
