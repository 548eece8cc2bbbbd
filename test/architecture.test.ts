import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOTS = ['language-server', 'extension', 'grammar', 'drawing'];
const SOURCE = /\.ts$/;

interface Import {
  readonly from: string;
  /** A path from the project's root, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = ROOTS.flatMap(filesIn).flatMap(importsOf);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(from: string): Import[] {
  const text = readFileSync(from, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  const resolve = (to: string): string =>
    to.startsWith('.') ? normalize(join(dirname(from), to)).replaceAll('\\', '/') : to;
  return [
    ...[...statements].map((match) => ({ from, to: resolve(match[2]!), typeOnly: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ from, to: resolve(match[1]!), typeOnly: false })),
  ];
}

function within(...folders: string[]): (one: Import) => boolean {
  return ({ from }) => folders.some((folder) => from.startsWith(`${folder}/`));
}

function broken(rule: (one: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} imports ${to}`);
}

describe('the house', () => {
  test('has sources that import each other', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(
      imports.some(
        ({ from, to }) =>
          from.startsWith('language-server/rules/') && to.startsWith('language-server/model/'),
      ),
    ).toBe(true);
  });

  test('keeps model, prose and rules free of Langium, VS Code and Node', () => {
    const pure = within('language-server/model', 'language-server/prose', 'language-server/rules');
    const foreign = (to: string): boolean =>
      /^(langium|vscode|node:|chevrotain)/.test(to) || to.startsWith('grammar/');
    expect(broken((one) => pure(one) && foreign(one.to))).toEqual([]);
  });

  /** For each room of the server the rooms that it may look into, from the ground up. */
  const ROOMS: Readonly<Record<string, readonly string[]>> = {
    model: [],
    prose: ['model'],
    rules: ['model', 'prose'],
    text: [],
    packed: [],
    syntax: ['model'],
    format: ['model', 'syntax'],
    explain: ['model', 'prose', 'rules'],
    import: ['format', 'model', 'prose', 'rules'],
    protocol: [],
    workspace: ['model', 'packed', 'prose', 'rules', 'syntax'],
    cache: ['packed', 'workspace'],
    overview: ['model', 'rules', 'workspace'],
    diff: ['model', 'overview', 'rules', 'text', 'workspace'],
    'check-ins': ['format', 'model', 'overview', 'prose', 'rules', 'text', 'workspace'],
    preview: ['model', 'overview', 'prose', 'rules', 'workspace'],
    assistant: ['explain', 'format', 'model', 'overview', 'prose', 'rules', 'workspace'],
    export: ['diff', 'format', 'model', 'overview', 'prose', 'rules', 'text', 'workspace'],
    git: ['diff', 'model', 'rules', 'syntax', 'workspace'],
  };
  /** Everything may be used by those who speak to somebody. */
  const DOORS: readonly string[] = ['features', 'cli'];

  test('lets data flow one way, from the ground up', () => {
    const roomOf = (path: string): string | undefined => /^language-server\/([^/]+)\//.exec(path)?.[1];
    expect(
      broken(({ from, to }) => {
        const [room, other] = [roomOf(from), roomOf(to)];
        if (room === undefined || other === undefined || room === other || DOORS.includes(room)) return false;
        return !ROOMS[room]?.includes(other);
      }),
    ).toEqual([]);
    const rooms = new Set(imports.flatMap(({ from }) => roomOf(from) ?? []));
    expect([...rooms].filter((room) => !(room in ROOMS) && !DOORS.includes(room))).toEqual([]);
  });

  test('lets the extension know the server by its protocol alone', () => {
    const server = (to: string): boolean =>
      to.startsWith('language-server/') && to !== 'language-server/protocol.ts';
    expect(broken((one) => within('extension')(one) && server(one.to))).toEqual([]);
    expect(
      broken(
        (one) => within('language-server')(one) && (one.to === 'vscode' || one.to.startsWith('extension/')),
      ),
    ).toEqual([]);
  });

  test('lets drawings know nothing but what they draw: panel, command line and tests share them', () => {
    const foreign = (to: string): boolean =>
      /^(vscode|langium|node:)/.test(to) || /^(language-server|extension|grammar)\//.test(to);
    expect(broken((one) => within('drawing')(one) && foreign(one.to))).toEqual([]);
  });

  test('lets the preview’s page know nothing but its messages and the drawings', () => {
    const foreign = ({ to }: Import): boolean =>
      /^(vscode|langium|node:)/.test(to) ||
      (/^(language-server|extension|grammar)\//.test(to) &&
        !to.startsWith('extension/preview/webview/') &&
        to !== 'extension/preview/messages.ts');
    expect(broken((one) => within('extension/preview/webview')(one) && foreign(one))).toEqual([]);
  });

  test('keeps the command line and the editor’s features apart', () => {
    expect(
      broken((one) => within('language-server/cli')(one) && one.to.startsWith('language-server/features/')),
    ).toEqual([]);
    expect(
      broken((one) => within('language-server/features')(one) && one.to.startsWith('language-server/cli/')),
    ).toEqual([]);
  });

  test('keeps the import pure: text in, text out', () => {
    const foreign = /^(?:langium|vscode|node:)|^language-server\/(?:cli|features|workspace|syntax)\//;
    expect(broken((one) => within('language-server/import')(one) && foreign.test(one.to))).toEqual([]);
  });

  test('touches Node only in the command line, in what runs git or keeps the cache, and in the entries for Node', () => {
    const allowed =
      /^language-server\/(cache\/disk\.ts$|cli\/|git\/|main\.node\.ts$)|^extension\/main\.node\.ts$/;
    expect(broken((one) => /^node:|\/node$/.test(one.to) && !allowed.test(one.from))).toEqual([]);
  });

  test('runs git from the command line and the entry for Node alone', () => {
    const mayRun = /^language-server\/(cli\/|git\/|main\.node\.ts$)/;
    expect(
      broken((one) => one.to.startsWith('language-server/git/') && !one.typeOnly && !mayRun.test(one.from)),
    ).toEqual([]);
  });

  test('has small files: nine in ten under 200 lines', () => {
    const lines = ROOTS.flatMap(filesIn)
      .filter((file) => !file.includes('/generated/') && !/\/(languages|unit-words)\//.test(file))
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(200);
  });
});
