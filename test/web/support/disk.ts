import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { watch } from 'chokidar';

/** As of VS Code's `FileType`. */
const FILE = 1;
const FOLDER = 2;

/**
 * The folders of the tests over HTTP, for the file system that the browser shows: `stat`, `list`, `find`, `read`,
 * `write`, `folder`, `delete`, `rename` and `watch`, each followed by an absolute path.
 */
export async function answerDisk(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, verb = '', place = ''] = /^(\w+)(\/.*)$/.exec(path) ?? [];
  const file = testPath(place);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  if (verb === 'watch') {
    sendChanges(file, request, response);
    return;
  }
  const result = await act(verb, file, request).catch((error: NodeJS.ErrnoException) => error);
  if (result instanceof Error) response.writeHead(404).end(result.message);
  else if (result instanceof Uint8Array) response.end(result);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}

/** Nothing but what the tests have made for themselves. */
function testPath(place: string): string | undefined {
  const path = resolve(place);
  return path.startsWith(join(tmpdir(), 'okr-test-')) ? path : undefined;
}

async function act(verb: string, file: string, request: IncomingMessage): Promise<unknown> {
  switch (verb) {
    case 'stat': {
      const found = await stat(file);
      return {
        type: found.isDirectory() ? FOLDER : FILE,
        ctime: found.ctimeMs,
        mtime: found.mtimeMs,
        size: found.size,
      };
    }
    case 'list': {
      const entries = await readdir(file, { withFileTypes: true });
      return entries.map((entry) => [entry.name, entry.isDirectory() ? FOLDER : FILE]);
    }
    case 'find': {
      const entries = await readdir(file, { withFileTypes: true, recursive: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }
    case 'read':
      return readFile(file);
    case 'write':
      return (await writeFile(file, await buffer(request))) ?? null;
    case 'folder':
      return (await mkdir(file, { recursive: true })) ?? null;
    case 'delete':
      return (await rm(file, { recursive: true })) ?? null;
    case 'rename': {
      const to = testPath(new URL(request.url!, 'http://127.0.0.1').searchParams.get('to')!);
      return (await rename(file, to!)) ?? null;
    }
    default:
      throw new Error(`Nobody knows how to ${verb}.`);
  }
}

/** Tells what changes below a folder as it happens, as server-sent events. */
function sendChanges(folder: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', (event, path) => {
    const kind = event.startsWith('unlink') ? 'deleted' : event.startsWith('add') ? 'created' : 'changed';
    response.write(`data: ${JSON.stringify({ kind, path })}\n\n`);
  });
  watcher.on('ready', () => response.write(': watching\n\n'));
  request.once('close', () => void watcher.close());
}
