import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PositionRange, positionsOf } from '../../model/position.ts';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import type { Origin } from '../../rules/config/merge.ts';
import { allRules } from '../../rules/index.ts';
import { createParser } from '../../syntax/parser.ts';
import { CONFIG_NAME } from '../../workspace/paths.ts';
import { Workspace } from '../../workspace/workspace.ts';
import { shownPath, uriOf } from '../files/paths.ts';
import { projectRootOf } from '../files/project-root.ts';
import { readText, reasonOf } from '../files/read.ts';
import { keysInForce } from './keys.ts';

/** Where a value comes from, as people and programs name it. */
export type From =
  | { readonly kind: 'default' }
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'file'; readonly file: string; readonly range: PositionRange };

export interface ValueInForce {
  /** `ambition`, `rules.kr-count.severity`, `glossary.MRR`. */
  readonly key: string;
  /** Null where there is none. */
  readonly value: unknown;
  readonly from: From;
}

export interface ConfigInForce {
  /** Paths are from the current folder, with `/` on every system. */
  readonly path: string;
  readonly project: string;
  /** The settings files that hold there, outermost first. */
  readonly files: readonly string[];
  /** True where the settings leave the path out. */
  readonly ignored: boolean;
  readonly values: readonly ValueInForce[];
  /** Settings files that could not be read, each a sentence. */
  readonly problems: readonly string[];
  /** What may surprise, each a sentence. */
  readonly notes: readonly string[];
}

/** What is in force for a file, or in a folder. Fails, with the reason, on a path at which there is nothing. */
export function inForceFor(given: string, cwd: string): Result<ConfigInForce> {
  const path = resolve(cwd, given);
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    return failed(`${given}: ${reasonOf(error)}`);
  }
  const root = projectRootOf(isFolder ? path : dirname(path));
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '' });
  workspace.setFolders([uriOf(root.folder)]);
  const problems: string[] = [];
  for (const file of root.settings) {
    const text = readText(file);
    if (text.ok) workspace.update([{ uri: uriOf(file), text: text.value }]);
    else problems.push(`${shownPath(file, cwd)}: ${text.reason}.`);
  }
  // A folder's settings are those of the files in it.
  const uri = uriOf(isFolder ? join(path, CONFIG_NAME) : path);
  const { origins, ...inForce } = workspace.inForce(uri);
  const from = (key: string): From => placed(origins.get(key), workspace, cwd);
  const read = root.settings.filter((file) => workspace.configFiles.has(uriOf(file)));
  return ok({
    path: shownPath(path, cwd),
    project: shownPath(root.folder, cwd),
    files: read.map((file) => shownPath(file, cwd)),
    ignored: !isFolder && workspace.isIgnored(uri),
    values: keysInForce(inForce, allRules).map(({ key, value }) => ({ key, value, from: from(key) })),
    problems,
    notes: read
      .filter((file) => workspace.findingsOf(uriOf(file)).length > 0)
      .map(
        (file) =>
          `${shownPath(file, cwd)} has mistakes, and what they are about is not in force: see okr check.`,
      ),
  });
}

function placed(origin: Origin | undefined, workspace: Workspace, cwd: string): From {
  if (origin?.kind !== 'file') return origin ?? { kind: 'default' };
  const { uri, range } = origin;
  return {
    kind: 'file',
    file: shownPath(fileURLToPath(uri), cwd),
    range: positionsOf(workspace.configFiles.get(uri)!, range),
  };
}
