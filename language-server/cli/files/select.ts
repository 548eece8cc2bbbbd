import type { OkrParser } from '../../syntax/parser.ts';
import { Workspace } from '../../workspace/workspace.ts';
import { gather } from './gather.ts';
import { shownPath, uriOf } from './paths.ts';
import { readText } from './read.ts';

export interface Selected {
  /** Absolute paths of the `.okr` files that were asked for, without those that are ignored, in order. */
  readonly files: readonly string[];
  /** What could not be done, each a sentence. */
  readonly problems: string[];
  /** What may surprise, each a sentence. */
  readonly notes: readonly string[];
}

/**
 * The `.okr` files that paths stand for, without reading them.
 * @param given files whose text is in hand, by absolute path: they need not be there
 */
export function selectOkr(
  paths: readonly string[],
  cwd: string,
  parser: OkrParser,
  given?: ReadonlyMap<string, string>,
): Selected {
  const { roots, settings, okr, asked, named, problems } = gather(paths, cwd, given);
  const workspace = new Workspace({ parser, rules: [], today: () => '' });
  workspace.setFolders(roots.map(uriOf));
  for (const path of settings) {
    const text = readText(path);
    if (text.ok) workspace.update([{ uri: uriOf(path), text: text.value }]);
  }
  const ignored = new Set(okr.filter((path) => workspace.isIgnored(uriOf(path))));
  return {
    files: okr.filter((path) => asked.has(path) && !ignored.has(path)).sort(),
    problems: [...problems],
    notes: named
      .filter((path) => ignored.has(path))
      .map((path) => `${shownPath(path, cwd)} is left out: the settings ignore it.`),
  };
}
