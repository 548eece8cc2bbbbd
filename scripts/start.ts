/**
 * `npm start`: the samples in VS Code, with the extension running.
 */
import { join } from 'node:path';
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
  const vscode = await serve({ vscode: await installVSCode(), folder: samples, port: 3210 });
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping ??= vscode.stop();
    });
  }
  console.log(`\n  Open ${vscode.url} in a browser: VS Code with the samples.\n  Ctrl-C stops it.\n`);
  await vscode.ended;
  if (!stopping)
    throw new Problem(`VS Code has ended by itself: read ${vscode.log}, then run npm start again.`);
  await stopping;
});
