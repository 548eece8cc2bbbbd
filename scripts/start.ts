/**
 * `npm start`: the samples in VS Code, with the extension running.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './build.ts';
import { root } from './paths.ts';
import { findDesktop, openDesktop } from './vscode/desktop.ts';
import { installVSCode } from './vscode/install.ts';
import { Problem, run } from './vscode/problem.ts';
import { serve } from './vscode/serve.ts';

const samples = join(root, 'samples');

await run(async () => {
  await bundle();
  const code = await findDesktop();
  if (code) {
    await openDesktop(code, samples);
    console.log('The samples are open in a new window of VS Code.');
    return;
  }
  const vscode = await serve({ vscode: await installVSCode(), port: 3210 });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= vscode.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenOrphaned(stop);
  const address = `${vscode.url}?folder=${pathToFileURL(samples).pathname}`;
  console.log(`\n  Open ${address} in a browser: VS Code with the samples.\n  Ctrl-C stops it.\n`);
  await vscode.ended;
  if (!stopping)
    throw new Problem(`VS Code has ended by itself: read ${vscode.log}, then run npm start again.`);
  await stopping;
});

/** Somebody who ends npm, and not by Ctrl-C, ends the shell below it; nobody would tell this process. */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && act(), 500).unref();
}
