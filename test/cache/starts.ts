import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';
import { Cache, type Store } from '../../language-server/cache/cache.ts';
import { sha256 } from '../../language-server/cache/disk.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Loader } from '../../language-server/workspace/loader.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const ROOT = 'file:///w';
const parser = createParser();

/** Keeps bytes by name. */
export class MapStore implements Store {
  readonly files = new Map<string, Uint8Array>();

  read(name: string): Uint8Array | undefined {
    return this.files.get(name);
  }

  write(name: string, bytes: Uint8Array): void {
    this.files.set(name, bytes);
  }
}

export interface StartOptions {
  /** Without one nothing is kept. */
  readonly store?: Store;
  readonly program?: string;
  readonly today?: string;
  readonly editorLanguage?: string;
  /** Whether old versions of files may be known. */
  readonly past?: boolean;
}

/** A server's start: reads the files of a folder, and what was kept of them. */
export async function start(
  texts: ReadonlyMap<string, string>,
  { store, program = 'this one', today = '2026-02-10', editorLanguage, past = false }: StartOptions = {},
): Promise<Workspace> {
  const workspace = new Workspace({ parser, rules: allRules, today: () => today });
  workspace.editorLanguage = editorLanguage;
  if (store) workspace.memory = new Cache(store, program, sha256);
  workspace.setFolders([ROOT]);
  await new Loader(filesOf(texts), workspace, () => {}).load([ROOT], () => false, past);
  return workspace;
}

/** URIs of the files that are not known from an earlier start, or are to be judged again. */
export function anew(workspace: Workspace): string[] {
  return [...workspace.staleFiles()].sort();
}

/** Judges everything, as the server does, and keeps it. */
export function judgeAndKeep(workspace: Workspace): void {
  for (const uri of [...workspace.staleFiles()]) workspace.findingsOf(uri);
  workspace.keep();
}

function filesOf(texts: ReadonlyMap<string, string>): FileSystemProvider {
  const isFolder = (uri: string): boolean => [...texts.keys()].some((one) => one.startsWith(`${uri}/`));
  const node = (uri: string): FileSystemNode => {
    const [isFile, isDirectory] = [texts.has(uri), isFolder(uri)];
    if (!isFile && !isDirectory) throw new Error('There is no such file.');
    return { uri: URI.parse(uri), isFile, isDirectory };
  };
  const provider: Pick<FileSystemProvider, 'stat' | 'readBinary' | 'readDirectory'> = {
    stat: async (uri) => node(uri.toString()),
    readBinary: async (uri) => {
      node(uri.toString());
      return new TextEncoder().encode(texts.get(uri.toString()));
    },
    readDirectory: async (uri) => {
      const folder = `${uri.toString()}/`;
      const names = [...texts.keys()]
        .filter((one) => one.startsWith(folder))
        .map((one) => one.slice(folder.length).split('/')[0]!);
      return [...new Set(names)].map((name) => node(folder + name));
    },
  };
  return provider as FileSystemProvider;
}
