import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { GitHistory } from './git/history.ts';
import { gitRevisions } from './git/revisions.ts';
import { startServer } from './server.ts';
import { localToday } from './workspace/today.ts';

startServer(createConnection(ProposedFeatures.all), {
  ...NodeFileSystem,
  today: localToday,
  history: new GitHistory(),
  revisions: gitRevisions,
});
