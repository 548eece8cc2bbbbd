import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';
import { git } from './git.ts';

/** A file as it was. */
export interface FileAt {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Where a folder stands in its repository. */
export interface PlaceInRepository {
  /** The repository's root, absolute, with symbolic links followed. */
  readonly root: string;
  /** What stands before the names of the folder's files: empty, or a path with a slash at its end. */
  readonly prefix: string;
}

/** The repository that a folder is in. Fails where it is in none. */
export async function placeInRepository(folder: string): Promise<Result<PlaceInRepository>> {
  const said = await git(folder, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (!said.ok) return said;
  const [root = '', prefix = ''] = said.value.toString('utf8').split(/\r?\n/);
  return ok({ root, prefix });
}

/** The commit that a revision means, as its hash. Fails where there is none. */
export async function commitOf(root: string, revision: string): Promise<Result<string>> {
  // What begins with a hyphen would be an option.
  if (revision.startsWith('-')) return failed(`“${revision}” is no revision`);
  const found = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return found.ok ? ok(found.value.toString('utf8').trim()) : failed(`there is no revision “${revision}”`);
}

/** Where two commits parted. */
export async function mergeBaseOf(root: string, one: string, other: string): Promise<Result<string>> {
  const base = await git(root, ['merge-base', one, other]);
  return base.ok ? ok(base.value.toString('utf8').trim()) : failed('the two have no commit in common');
}

/** Every file of a commit whose name ends as asked, with its text. Links and submodules are left out. */
export async function filesAt(
  root: string,
  commit: string,
  endings: readonly string[],
): Promise<Result<FileAt[]>> {
  const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!listed.ok) return listed;
  const wanted = listed.value
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const found = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
      return found && endings.some((ending) => found[2]!.endsWith(ending))
        ? [{ hash: found[1]!, path: found[2]! }]
        : [];
    });
  const texts = await blobs(
    root,
    wanted.map(({ hash }) => hash),
  );
  return texts.ok ? ok(wanted.map(({ path }, i) => ({ path, text: texts.value[i]! }))) : texts;
}

/** The texts of blobs, in order, in one go. */
export async function blobs(root: string, hashes: readonly string[]): Promise<Result<string[]>> {
  if (hashes.length === 0) return ok([]);
  const answer = await git(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  if (!answer.ok) return answer;
  const texts: string[] = [];
  let at = 0;
  for (const hash of hashes) {
    const end = answer.value.indexOf(10, at);
    const head = /^\S+ blob (\d+)$/.exec(answer.value.subarray(at, end).toString('utf8'));
    if (!head) return failed(`git does not have the object ${hash}`);
    const from = end + 1;
    const to = from + Number(head[1]);
    texts.push(answer.value.subarray(from, to).toString('utf8'));
    at = to + 1;
  }
  return ok(texts);
}
