import { addDays, type IsoDate } from '../model/dates.ts';
import type { Result } from '../model/quantity.ts';
import { ok } from '../model/result.ts';
import { git } from './git.ts';
import { blobs } from './revision.ts';

/** The version of a file on a day. */
export interface Version {
  readonly path: string;
  /** Its hash. */
  readonly blob: string;
}

/**
 * Files of a repository as they were at the end of a day, by path from its root. A file that was added later is as it was
 * added. Files that have never been committed are not there.
 * @param isWanted whether a version's text is to be read
 */
export async function filesOnDay(
  root: string,
  day: IsoDate,
  paths: readonly string[],
  isWanted: (version: Version) => Promise<boolean> = async () => true,
): Promise<Result<ReadonlyMap<string, string>>> {
  if (paths.length === 0) return ok(new Map());
  const next = addDays(day, 1);
  if (!next.ok) return next;
  const wanted = new Set(paths);
  const there = await versionsBefore(root, next.value);
  if (!there.ok) return there;
  const versions = there.value.filter(({ path }) => wanted.has(path));
  for (const { path } of versions) wanted.delete(path);
  if (wanted.size > 0) {
    const added = await firstVersions(root, next.value);
    if (!added.ok) return added;
    versions.push(...added.value.filter(({ path }) => wanted.has(path)));
  }
  const read: Version[] = [];
  for (const version of versions) if (await isWanted(version)) read.push(version);
  const texts = await blobs(
    root,
    read.map(({ blob }) => blob),
  );
  return texts.ok ? ok(new Map(read.map(({ path }, i) => [path, texts.value[i]!]))) : texts;
}

/** Every .okr file of the last commit before a day, by the committer's clock. */
async function versionsBefore(root: string, day: IsoDate): Promise<Result<Version[]>> {
  const found = await git(root, ['rev-list', '-1', `--before=${day}T00:00:00`, 'HEAD']);
  if (!found.ok) return found;
  const commit = found.value.toString('utf8').trim();
  if (commit === '') return ok([]);
  const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!listed.ok) return listed;
  return ok(
    records(listed.value).flatMap((line) => {
      const entry = /^100\d{3} blob ([0-9a-f]+)\t(.+\.okr)$/s.exec(line);
      return entry ? [{ blob: entry[1]!, path: entry[2]! }] : [];
    }),
  );
}

/** Of every .okr file that was added since a day, the version that was added; of those added twice, the first. */
async function firstVersions(root: string, day: IsoDate): Promise<Result<Version[]>> {
  const log = await git(root, [
    'log',
    '--reverse',
    '--no-renames',
    '--diff-filter=A',
    '--raw',
    '--no-abbrev',
    '--full-index',
    '-z',
    '--format=',
    `--since=${day}T00:00:00`,
    'HEAD',
    '--',
    ':(glob,top)**/*.okr',
  ]);
  if (!log.ok) return log;
  const fields = records(log.value);
  const found = new Map<string, Version>();
  for (let i = 0; i + 1 < fields.length; i++) {
    const raw = /^\s*:000000 100\d{3} 0+ ([0-9a-f]+) A$/.exec(fields[i]!);
    if (!raw) continue;
    const path = fields[++i]!;
    if (!found.has(path)) found.set(path, { path, blob: raw[1]! });
  }
  return ok([...found.values()]);
}

function records(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}
