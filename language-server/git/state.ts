import { pathToFileURL } from 'node:url';
import type { State } from '../diff/things.ts';
import type { Result } from '../model/quantity.ts';
import { ok } from '../model/result.ts';
import { allRules } from '../rules/index.ts';
import { createParser } from '../syntax/parser.ts';
import { CONFIG_NAME, IGNORE_NAME } from '../workspace/paths.ts';
import { Workspace } from '../workspace/workspace.ts';
import { filesAt } from './revision.ts';

const ENDINGS = ['.okr', CONFIG_NAME, IGNORE_NAME];

/**
 * All OKRs of a repository as they were at a commit.
 * @param root absolute
 * @param today ISO date that scores are told for
 */
export async function stateAt(root: string, commit: string, today: string): Promise<Result<State>> {
  const files = await filesAt(root, commit, ENDINGS);
  if (!files.ok) return files;
  const workspace = new Workspace({
    parser: createParser(),
    rules: allRules,
    today: () => today,
    forcedToday: today,
  });
  workspace.setFolders([folderUri(root)]);
  const base = `${folderUri(root)}/`;
  workspace.update(files.value.map(({ path, text }) => ({ uri: base + encoded(path), text })));
  return ok({ projects: [...workspace.allProjects], fileOf: (uri) => fileIn(root, uri) });
}

/** A file's path from the repository's root; its URI where it is outside. */
export function fileIn(root: string, uri: string): string {
  const base = `${folderUri(root)}/`;
  return uri.startsWith(base) ? decodeURIComponent(uri.slice(base.length)) : uri;
}

function folderUri(root: string): string {
  return pathToFileURL(root).href.replace(/\/$/, '');
}

function encoded(path: string): string {
  return pathToFileURL(`/${path}`).href.slice('file:///'.length);
}
