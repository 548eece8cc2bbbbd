import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';
import { localToday } from './workspace/today.ts';

startServer(createConnection(ProposedFeatures.all), { ...NodeFileSystem, today: localToday });
