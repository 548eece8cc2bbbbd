import { type ExtensionContext, Uri, workspace } from 'vscode';
import { DiskFiles } from './disk-files.ts';
import { findFiles } from './find-files.ts';

/**
 * Schemes on the same disk: one that can be written to, one as of a repository that one may only look at, and the one
 * that VS Code itself has for repositories, whose authors may not be trusted.
 */
export function activate(context: ExtensionContext): void {
  const { authority } = context.extensionUri;
  const disk = `http://${authority}/disk`;
  for (const [scheme, isReadonly] of [
    ['test-files', false],
    ['test-readonly', true],
    ['vscode-vfs', false],
  ] as const) {
    const files = new DiskFiles(disk);
    context.subscriptions.push(
      files,
      workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true, isReadonly }),
      findFiles(scheme, async (folder) =>
        (await files.find(folder)).map((path) => Uri.from({ scheme, authority: folder.authority, path })),
      ),
    );
  }
}
