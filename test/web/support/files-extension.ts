import { build } from 'esbuild';
import { root } from '../../../scripts/paths.ts';

/** An extension that shows the folders of the tests to VS Code for the Web: its files by path. */
export async function buildFilesExtension(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/web/files/main.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const manifest = {
    name: 'files',
    publisher: 'test',
    version: '0.0.0',
    engines: { vscode: '^1.101.0' },
    browser: './main.js',
    activationEvents: ['test-files', 'test-readonly', 'vscode-vfs'].flatMap((scheme) => [
      `onFileSystem:${scheme}`,
      `onSearch:${scheme}`,
    ]),
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    enabledApiProposals: ['fileSearchProvider'],
  };
  return new Map([
    ['package.json', JSON.stringify(manifest)],
    ['package.nls.json', '{}'],
    ['main.js', outputFiles[0]!.text],
  ]);
}
