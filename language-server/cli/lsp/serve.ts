import process from 'node:process';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { GitHistory } from '../../git/history.ts';
import { gitRevisions } from '../../git/revisions.ts';
import { startServer } from '../../server.ts';
import { localToday } from '../../workspace/today.ts';

/** Serves until the editor says that it ends, or the pipe is closed: then the process exits. */
export function serve(): Promise<never> {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {
    ...NodeFileSystem,
    today: localToday,
    history: new GitHistory(),
    revisions: gitRevisions,
  });
  return new Promise(() => {});
}
