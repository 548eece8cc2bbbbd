import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Message {
  readonly id?: number | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const URI = 'file:///w/a.okr';
const TEXT = 'team bakery "Bakery"\nobjective o "Bread for all" for bakery {\n  kr "Guests" from 1 to 2\n}\n';
const TOO_LONG_MS = 20_000;

/** The bundled server and its raw streams: what no client library would send can be sent. */
class RawServer {
  readonly received: Message[] = [];
  code: number | null | undefined;
  /** Whether its requests are answered. */
  answers = true;
  private readonly process: ChildProcessWithoutNullStreams;
  private bytes = Buffer.alloc(0);
  private looks: (() => void)[] = [];
  private next = 1;

  constructor() {
    this.process = spawn(process.execPath, ['dist/server.cjs', '--stdio']);
    this.process.stdout.on('data', (chunk: Buffer) => this.take(chunk));
    this.process.stdin.on('error', () => {});
    this.process.once('exit', (code) => {
      this.code = code;
      this.look();
    });
  }

  raw(bytes: string | Buffer): void {
    this.process.stdin.write(bytes);
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params?: object): void {
    this.send({ method, ...(params && { params }) });
  }

  /** Sends a request and does not wait. */
  ask(method: string, params?: object): number {
    const id = this.next++;
    this.send({ id, method, ...(params && { params }) });
    return id;
  }

  async answer(id: number): Promise<Message> {
    const found = (): Message | undefined => this.received.find((one) => one.id === id && !one.method);
    await this.until(`an answer to ${id}`, () => found() !== undefined);
    return found()!;
  }

  request(method: string, params?: object): Promise<Message> {
    return this.answer(this.ask(method, params));
  }

  async start(capabilities: object = {}): Promise<void> {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [],
      capabilities,
    });
    this.notify('initialized', {});
  }

  open(uri = URI, text = TEXT, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'okr', version, text } });
  }

  async until(what: string, condition: () => boolean): Promise<void> {
    const end = Date.now() + TOO_LONG_MS;
    while (!condition()) {
      if (this.code !== undefined) throw new Error(`The server ended with ${this.code}, without ${what}.`);
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.looks.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async ended(): Promise<number | null> {
    const end = Date.now() + TOO_LONG_MS;
    while (this.code === undefined && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (this.code === undefined) throw new Error('The server did not end.');
    return this.code;
  }

  /** Both of its streams end, as they do when the editor has crashed. */
  hangUp(): void {
    this.process.stdin.end();
    this.process.stdout.destroy();
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private take(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    for (;;) {
      const head = this.bytes.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/i.exec(this.bytes.subarray(0, head).toString())?.[1];
      if (head < 0 || length === undefined || this.bytes.length < head + 4 + Number(length)) break;
      const message: Message = JSON.parse(
        this.bytes.subarray(head + 4, head + 4 + Number(length)).toString(),
      );
      this.bytes = this.bytes.subarray(head + 4 + Number(length));
      this.received.push(message);
      if (this.answers && message.method && message.id !== undefined)
        this.send({ id: message.id, result: null });
    }
    this.look();
  }

  private look(): void {
    for (const one of this.looks.splice(0)) one();
  }
}

let server: RawServer;
beforeEach(() => {
  server = new RawServer();
});
afterEach(() => server.kill());

/** The server is as well as before: it reads a file and tells of it. */
async function expectWell(): Promise<void> {
  server.open('file:///w/well.okr', TEXT);
  const { result } = await server.request('textDocument/documentSymbol', {
    textDocument: { uri: 'file:///w/well.okr' },
  });
  expect(JSON.stringify(result)).toContain('Bread for all');
}

const hover = { textDocument: { uri: URI }, position: { line: 0, character: 6 } };

describe('the server goes on after', () => {
  test.each([
    ['a body that is no JSON', 'Content-Length: 9\r\n\r\n{"jsonrpc'],
    ['a body that is no message', 'Content-Length: 4\r\n\r\nnull'],
    ['a body that is a list', 'Content-Length: 2\r\n\r\n[]'],
    ['a body of another protocol', 'Content-Length: 14\r\n\r\n{"hello":"me"}'],
    [
      'an answer to nothing',
      `Content-Length: 38\r\n\r\n${'{"jsonrpc":"2.0","id":99,"result":{}}'.padEnd(38)}`,
    ],
    ['another header', `Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}`],
  ])('%s', async (_, bytes) => {
    await server.start();
    server.raw(bytes);
    await expectWell();
  });

  test('unknown requests and notifications', async () => {
    await server.start();
    server.notify('no/such/notification', { a: 1 });
    expect((await server.request('no/such/request')).error?.code).toBe(-32601);
    await expectWell();
  });

  test('parameters that make no sense', async () => {
    await server.start();
    server.open();
    for (const method of [
      'hover',
      'completion',
      'rename',
      'references',
      'documentSymbol',
      'codeAction',
      'formatting',
    ])
      for (const params of [undefined, {}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
        const { error } = await server.request(`textDocument/${method}`, params);
        expect(error, `${method} ${JSON.stringify(params)}`).toBeDefined();
      }
    await expectWell();
  });

  test('notifications that make no sense', async () => {
    await server.start();
    server.open();
    const nonsense = [
      undefined,
      {},
      { changes: null },
      { changes: [{ uri: 7 }] },
      { changes: [{ uri: '%%', type: 9 }] },
    ];
    for (const params of [
      ...nonsense,
      { event: null },
      { event: { added: [{ uri: null }], removed: [{}] } },
      { event: { added: [{ uri: '::' }], removed: 7 } },
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: URI, version: 'x', text: 7 }, contentChanges: [{ range: 7, text: {} }] },
      { settings: 7 },
      { value: 7 },
      { id: {} },
      { token: [], value: null },
    ])
      for (const method of [
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeWorkspaceFolders',
        'workspace/didChangeConfiguration',
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'textDocument/didSave',
        'textDocument/willSave',
        'window/workDoneProgress/cancel',
        'initialized',
        '$/setTrace',
        '$/cancelRequest',
        '$/progress',
        'okr/trusted',
      ])
        server.notify(method, params);
    await expectWell();
  });

  test('versions out of order: the text is what was said last', async () => {
    await server.start();
    server.open();
    for (const [i, version] of [7, 3, 3, -1, 8].entries())
      server.notify('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ text: TEXT.replace('Bread', `Bread ${i}`) }],
      });
    const { result } = await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    expect(JSON.stringify(result)).toContain('Bread 4 for all');
    await expectWell();
  });

  test('files that are opened twice, closed without having been opened, and of huge versions', async () => {
    await server.start();
    server.open();
    server.open();
    server.open(URI, TEXT, Number.MAX_SAFE_INTEGER);
    server.open(URI, TEXT, -5);
    server.notify('textDocument/didClose', { textDocument: { uri: 'file:///w/never.okr' } });
    server.notify('textDocument/didClose', { textDocument: { uri: URI } });
    server.notify('textDocument/didClose', { textDocument: { uri: URI } });
    server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 9 },
      contentChanges: [{ text: 'x' }],
    });
    await expectWell();
  });

  test('changes outside the text, and backwards', async () => {
    await server.start();
    server.open();
    const at = (line: number, character: number): object => ({ line, character });
    const ranges = [
      [at(1e9, 0), at(1e9, 1e9)],
      [at(0, 1e9), at(0, 1e9)],
      [at(3, 0), at(0, 0)],
      [at(-1, -1), at(0, 2)],
    ];
    for (const [i, [start, end]] of ranges.entries())
      server.notify('textDocument/didChange', {
        textDocument: { uri: URI, version: 2 + i },
        contentChanges: [{ range: { start, end }, text: '\n// x\n' }],
      });
    expect((await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).error).toBe(
      undefined,
    );
    await expectWell();
  });

  test('a thousand requests at once, each third of them cancelled', async () => {
    await server.start();
    server.open();
    const methods = ['hover', 'definition', 'references', 'documentHighlight', 'completion'];
    const ids = Array.from({ length: 1000 }, (_, i) =>
      server.ask(`textDocument/${methods[i % methods.length]}`, {
        ...hover,
        context: { includeDeclaration: true, triggerKind: 1 },
      }),
    );
    for (const id of ids) if (id % 3 === 0) server.notify('$/cancelRequest', { id });
    server.notify('$/cancelRequest', { id: 'unknown' });
    for (const id of ids) {
      const { error } = await server.answer(id);
      if (error) expect([-32800, -32801]).toContain(error.code);
    }
    await expectWell();
  }, 60_000);

  test('a file that grows over the limit, which is told of in a finding', async () => {
    await server.start();
    server.open(URI, 'team a "A"\n'.repeat(600_000));
    await server.until('the finding', () =>
      server.received.some(
        ({ method, ...message }) =>
          method === 'textDocument/publishDiagnostics' &&
          JSON.stringify(message).includes('5 million characters'),
      ),
    );
    expect((await server.request('textDocument/hover', hover)).error).toBe(undefined);
    await expectWell();
  }, 60_000);
});

test('before initialize requests are refused and notifications are passed over', async () => {
  server.open();
  for (const method of ['textDocument/hover', 'okr/preview', 'workspace/symbol', 'textDocument/inlayHint'])
    expect((await server.request(method, hover)).error?.code, method).toBe(-32002);
  await server.start();
  expect(
    (await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).result,
  ).toBeFalsy();
  await expectWell();
});

test('it is initialized once', async () => {
  await server.start();
  const again = await server.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  expect(again.error?.code).toBe(-32600);
  await expectWell();
});

test('after shutdown requests are refused, and exit ends it well', async () => {
  await server.start();
  expect((await server.request('shutdown')).error).toBe(undefined);
  server.open();
  for (const method of ['textDocument/hover', 'okr/preview', 'workspace/symbol', 'textDocument/inlayHint'])
    expect((await server.request(method, hover)).error?.code, method).toBe(-32600);
  server.notify('exit');
  expect(await server.ended()).toBe(0);
});

test('exit before initialize ends it with an error', async () => {
  server.notify('exit');
  expect(await server.ended()).toBe(1);
});

test('it ends when its editor is gone', async () => {
  await server.start();
  server.open();
  server.hangUp();
  expect(await server.ended()).toBe(1);
});

test('an editor that never answers has its findings, its hovers and its lenses', async () => {
  server.answers = false;
  await server.start({
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceFolders: true,
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
    textDocument: {
      synchronization: { dynamicRegistration: true },
      documentSymbol: { dynamicRegistration: true },
    },
    window: { workDoneProgress: true },
  });
  server.open();
  await server.until('the findings', () =>
    server.received.some(({ method }) => method === 'textDocument/publishDiagnostics'),
  );
  const textDocument = { uri: URI };
  const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
  for (const method of [
    'hover',
    'codeLens',
    'inlayHint',
    'documentSymbol',
    'completion',
    'semanticTokens/full',
  ])
    expect(
      (await server.request(`textDocument/${method}`, { ...hover, textDocument, range })).error,
      method,
    ).toBe(undefined);
  expect((await server.request('okr/preview', { uri: URI })).error).toBe(undefined);
}, 60_000);

test('exit without shutdown ends it with an error', async () => {
  await server.start();
  server.notify('exit');
  expect(await server.ended()).toBe(1);
});
