import type {
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  Position,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TreeChildrenRequest, type TreeGrouping } from '../../../language-server/protocol.ts';
import { pathOf, teamFile } from '../generated/workspace.ts';
import type { Client } from './client.ts';
import { DEPARTMENT } from './okr-workspace.ts';

const PATH = pathOf(DEPARTMENT);
const TEXT = teamFile(DEPARTMENT);
const GROUPINGS: readonly TreeGrouping[] = ['cascade', 'team', 'cycle', 'owner'];

/** What people ask for, by its name: milliseconds for each time, always with an answer that is looked at. */
export type RequestTimes = ReadonlyMap<string, readonly number[]>;

/** Asks for everything so many times, each time at another place of a department's file, which is open. */
export async function askForEverything(client: Client, repetitions: number): Promise<RequestTimes> {
  const requests: Readonly<Record<string, (i: number) => Promise<number>>> = {
    'completion, with the letter typed before it': (i) => completion(client, i),
    hover: (i) => hover(client, i),
    'references of an objective, in 11 files': (i) => references(client, i),
    'rename of an objective, in 11 files': (i) => rename(client, i),
    'tree, first level': (i) => tree(client, i),
  };
  const times = new Map<string, number[]>();
  for (const [name, ask] of Object.entries(requests)) {
    const own: number[] = [];
    for (let i = 0; i < repetitions; i++) own.push(await ask(i));
    times.set(name, own);
  }
  return times;
}

async function completion(client: Client, i: number): Promise<number> {
  const end = placeOf(/supports \S+/g, i);
  const before = client.diagnostics(PATH).length;
  const from = performance.now();
  await client.change(PATH, ', t', { start: end, end });
  const position = { line: end.line, character: end.character + 3 };
  const answer = await client.connection.sendRequest<CompletionList | CompletionItem[]>(
    'textDocument/completion',
    {
      ...at(client, position),
    },
  );
  const time = performance.now() - from;
  mustHold('proposals', (Array.isArray(answer) ? answer : answer.items).length > 0);
  // Its findings come and go with the half name, so that the next one begins in peace.
  await client.until(() => client.diagnostics(PATH).length > before);
  await client.change(PATH, '', { start: end, end: position });
  await client.until(() => client.diagnostics(PATH).length === before);
  return time;
}

async function hover(client: Client, i: number): Promise<number> {
  const place = placeOf(/kr r\d/g, i);
  return timed(
    'a hover',
    client.connection.sendRequest<Hover | null>('textDocument/hover', at(client, place)),
    Boolean,
  );
}

async function references(client: Client, i: number): Promise<number> {
  const request = client.connection.sendRequest<Location[]>('textDocument/references', {
    ...at(client, placeOf(/objective \S+/g, i)),
    context: { includeDeclaration: true },
  });
  return timed('references', request, (found) => new Set(found.map(({ uri }) => uri)).size === 11);
}

async function rename(client: Client, i: number): Promise<number> {
  const request = client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...at(client, placeOf(/objective \S+/g, i)),
    newName: 'something-else',
  });
  return timed('edits', request, ({ changes = {}, documentChanges = [] }) => {
    return Object.keys(changes).length + documentChanges.length === 11;
  });
}

async function tree(client: Client, i: number): Promise<number> {
  const grouping = GROUPINGS[i % GROUPINGS.length]!;
  const request = client.connection.sendRequest(TreeChildrenRequest, { grouping, most: 500 });
  return timed('rows', request, ({ nodes }) => nodes.length > 0);
}

async function timed<T>(what: string, request: Promise<T>, isRight: (answer: T) => boolean): Promise<number> {
  const from = performance.now();
  const answer = await request;
  const time = performance.now() - from;
  mustHold(what, isRight(answer));
  return time;
}

function mustHold(what: string, holds: boolean): void {
  if (!holds) throw new Error(`The server did not answer with ${what}.`);
}

/** Where one of the matches in the open file ends. */
function placeOf(pattern: RegExp, i: number): Position {
  const all = [...TEXT.matchAll(pattern)];
  const match = all[i % all.length]!;
  const lines = TEXT.slice(0, match.index + match[0].length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function at(client: Client, position: Position) {
  return { textDocument: { uri: client.uri(PATH) }, position };
}
