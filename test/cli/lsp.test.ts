import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  createProtocolConnection,
  type InitializeResult,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bundle } from './process.ts';
import { BAD, folder, PEOPLE } from './support.ts';

describe('okr lsp', { timeout: 60_000 }, () => {
  test.each([[['lsp', '--stdio']], [['lsp']], [['lsp', '--stdio', '--clientProcessId=1']]])(
    '%j serves an editor, and ends with it',
    async (argv) => {
      const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
      const child = spawn(process.execPath, [bundle, ...argv], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
      const exit = once(child, 'exit');
      const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      );
      const found = new Promise<PublishDiagnosticsParams>((resolve) =>
        connection.onNotification('textDocument/publishDiagnostics', (params) => {
          if (params.uri.endsWith('a.okr')) resolve(params);
        }),
      );
      connection.listen();
      const uri = pathToFileURL(cwd).toString();
      const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ name: 'w', uri }],
        capabilities: {},
      });
      expect(serverInfo?.name).toBe('okr');
      await connection.sendNotification('initialized', {});
      expect((await found).diagnostics.map(({ code }) => code)).toContain('unknown-reference');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      expect((await exit)[0]).toBe(0);
    },
  );

  test('ends when the pipe is closed', async () => {
    const child = spawn(process.execPath, [bundle, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    child.stdout.resume();
    child.stdin.end();
    expect((await exit)[0]).not.toBeNull();
  });
});
