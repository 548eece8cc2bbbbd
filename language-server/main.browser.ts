import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';
import { EditorFiles } from './workspace/editor-files.ts';
import { localToday } from './workspace/today.ts';

/** The worker itself: it has the same methods as a port, and `close` ends it. */
const editor = globalThis as unknown as MessagePort;
const connection = createConnection(new BrowserMessageReader(editor), new BrowserMessageWriter(editor));
connection.onExit(() => editor.close());
startServer(connection, { fileSystemProvider: () => new EditorFiles(connection), today: localToday });
