import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { GitHistory } from './git/history.ts';
import { gitRevisions } from './git/revisions.ts';
import { startServer } from './server.ts';
import { EditorFiles } from './workspace/editor-files.ts';
import { FilesByScheme } from './workspace/files-by-scheme.ts';
import { localToday } from './workspace/today.ts';

// The extension's tasks run the program that people have on their terminals; everything it checks with is here already.
if (process.argv[2] === 'check') void import('./cli/check-main.ts').then(({ runCheck }) => runCheck());
else serve();

function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, {
    fileSystemProvider: () =>
      new FilesByScheme(NodeFileSystem.fileSystemProvider(), new EditorFiles(connection)),
    today: localToday,
    history: new GitHistory(),
    revisions: gitRevisions,
  });
}
