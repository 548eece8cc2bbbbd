import { type FileSystemNode, URI } from 'langium';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Loader } from '../../language-server/workspace/loader.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

type Files = ConstructorParameters<typeof Loader>[0];

const ROOT = 'file:///w';

/** What a disk may answer about one name. */
interface Entry {
  readonly kind: 'file' | 'folder' | 'neither' | 'gone';
  readonly read: () => Promise<Uint8Array>;
}

const bytes = (text: string) => async (): Promise<Uint8Array> => new TextEncoder().encode(text);
const fails = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(`${code}: no luck`), { code });
};
const never = (): Promise<never> => new Promise(() => {});

function file(read: Entry['read'], kind: Entry['kind'] = 'file'): Entry {
  return { kind, read };
}

/** A disk with one folder; a folder in it is listed by the promise of its `read`. */
class OddDisk {
  constructor(private readonly entries: Readonly<Record<string, Entry>>) {}

  async stat(uri: URI): Promise<FileSystemNode> {
    const { kind } = this.entryAt(uri);
    if (kind === 'gone') throw new Error('ENOENT');
    return { uri, isFile: kind === 'file', isDirectory: kind === 'folder' };
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    if (uri.toString() !== ROOT) {
      await this.entryAt(uri).read();
      return [];
    }
    return Object.entries(this.entries).map(([name, { kind }]) => ({
      uri: URI.parse(`${ROOT}/${name}`),
      isFile: kind === 'file' || kind === 'gone',
      isDirectory: kind === 'folder',
    }));
  }

  readBinary(uri: URI): Promise<Uint8Array> {
    return this.entryAt(uri).read();
  }

  private entryAt(uri: URI): Entry {
    return this.entries[uri.path.split('/').at(-1)!]!;
  }
}

let reports: string[];
let workspace: Workspace;
beforeEach(() => {
  vi.useFakeTimers();
  reports = [];
  workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders([ROOT]);
});
afterEach(() => void vi.useRealTimers());

async function load(entries: Readonly<Record<string, Entry>>): Promise<void> {
  const loader = new Loader(new OddDisk(entries) as unknown as Files, workspace, (one) => reports.push(one));
  const loaded = loader.load([ROOT], () => false);
  await vi.advanceTimersByTimeAsync(120_000);
  await loaded;
}

const SOUND = { 'a.okr': file(bytes('team a "A"\n')), 'z.okr': file(bytes('team z "Z" in a\n')) };

test.each([
  ['may not be read', fails('EACCES'), 'EACCES'],
  ['breaks while it is read', fails('EIO'), 'EIO'],
  ['never comes', never, 'did not come within 30 seconds'],
])('a file that %s has a finding that says so, and the others are read', async (_, read, reason) => {
  await load({ ...SOUND, 'm.okr': file(read) });
  expect(workspace.findingsOf(`${ROOT}/m.okr`)).toMatchObject([
    { rule: 'syntax', message: expect.stringContaining(reason) },
  ]);
  expect(reports).toHaveLength(1);
  expect(workspace.files.size).toBe(3);
  expect(workspace.findingsOf(`${ROOT}/z.okr`)).toEqual([]);
});

test.each([
  ['may not be listed', fails('EACCES'), 'EACCES'],
  ['never comes', never, 'did not come within 30 seconds'],
])('a folder that %s is told of, and the files beside it are read', async (_, read, reason) => {
  await load({ ...SOUND, locked: { kind: 'folder', read } });
  expect(reports).toEqual([expect.stringContaining(reason)]);
  expect(workspace.files.size).toBe(2);
});

test('files that vanish or become folders while they are read are not there', async () => {
  const disk: Record<string, Entry> = { ...SOUND, 'gone.okr': file(fails('ENOENT'), 'gone') };
  disk['m.okr'] = file(async () => {
    disk['m.okr'] = { kind: 'folder', read: bytes('') };
    return fails('EISDIR')();
  });
  await load(disk);
  expect(reports).toEqual([]);
  expect([...workspace.files.keys()]).toEqual([`${ROOT}/a.okr`, `${ROOT}/z.okr`]);
});

test('settings that cannot be read are told of, and what is known stands', async () => {
  await load({ ...SOUND, 'okr.config.json': file(fails('EACCES')), '.okrignore': file(never) });
  expect(reports).toHaveLength(2);
  expect(workspace.files.size).toBe(2);
});
