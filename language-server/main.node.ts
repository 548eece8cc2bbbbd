import { lstat } from 'node:fs/promises';
import type { FileSystemNode, URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openCache } from './cache/open.ts';
import { GitHistory } from './git/history.ts';
import { gitRevisions } from './git/revisions.ts';
import { startServer } from './server.ts';
import { LARGEST_FILE, TooLarge } from './syntax/limits.ts';
import { EditorFiles } from './workspace/editor-files.ts';
import { FilesByScheme } from './workspace/files-by-scheme.ts';
import { localToday } from './workspace/today.ts';

/** The disk, without what is too large to be held, without links, which may lead anywhere, and without pipes and devices, which may never end. */
class LimitedFiles extends NodeFileSystemProvider {
  override async readBinary(uri: URI): Promise<Uint8Array> {
    const found = await lstat(uri.fsPath);
    if (!found.isFile()) throw new Error('it is no file');
    if (found.size > LARGEST_FILE) throw new TooLarge();
    return super.readBinary(uri);
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    const found = await super.stat(uri);
    if (!found.isDirectory && (await lstat(uri.fsPath)).isSymbolicLink())
      throw new Error('it is a symbolic link');
    return found;
  }

  override async readFile(uri: URI): Promise<string> {
    return new TextDecoder().decode(await this.readBinary(uri));
  }
}

// The extension's tasks run the program that people have on their terminals; everything it checks with is here already.
if (process.argv[2] === 'check') void import('./cli/check-main.ts').then(({ runCheck }) => runCheck());
else serve();

function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  const { okr } = startServer(connection, {
    fileSystemProvider: () => new FilesByScheme(new LimitedFiles(), new EditorFiles(connection)),
    today: localToday,
    history: new GitHistory(),
    openCache,
    revisions: gitRevisions,
  });
  // What breaks in the background must not end the server.
  process.on('unhandledRejection', (error) => okr.Crashed('Something in the background', error));
}
