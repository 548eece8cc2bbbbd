import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What stands below a path of the site: files of a folder, files in memory, or what answers by itself. */
export type Served = string | ReadonlyMap<string, Uint8Array | string> | Answer;
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Site {
  readonly port: number;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * A web site on 127.0.0.1, at a free port.
 * @param served by the first segment of the path; `''` answers for the rest
 */
export async function serveSite(served: Readonly<Record<string, Served>>): Promise<Site> {
  const server = createServer((request, response) => {
    answer(served, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  served: Readonly<Record<string, Served>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url!, 'http://127.0.0.1').pathname).slice(1);
  const first = path.split('/')[0]!;
  const place = served[first] === undefined ? '' : first;
  const source = served[place];
  const rest = place === '' ? path : path.slice(place.length + 1);
  if (typeof source === 'function') return source(rest, request, response);
  const body = source === undefined ? undefined : await bytesOf(source, rest);
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(rest)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  response.end(body);
}

async function bytesOf(
  source: Exclude<Served, Answer>,
  path: string,
): Promise<Uint8Array | string | undefined> {
  if (typeof source !== 'string') return source.get(path);
  if (normalize(path).startsWith('..')) return undefined;
  return readFile(join(source, path)).catch(() => undefined);
}
