import { allRules } from '../rules/index.ts';
import { createParser } from '../syntax/parser.ts';
import { Workspace } from '../workspace/workspace.ts';
import { type Gathered, gather } from './files/gather.ts';
import { shownPath, uriOf } from './files/paths.ts';
import { readText } from './files/read.ts';

/** A file that was asked for. */
export interface AskedFile {
  /** Path from the current folder, with `/` on every system. */
  readonly file: string;
  readonly uri: string;
  readonly text: string;
}

/** Every file of the projects that the paths belong to, and which of them were asked for. */
export interface ReadWorkspace {
  readonly workspace: Workspace;
  readonly gathered: Gathered;
  /** Those that were asked for and could be read, by path. */
  readonly asked: readonly AskedFile[];
  /** ISO date that the files are judged for. */
  readonly today: string;
  /** What could not be done, each a sentence. */
  readonly problems: readonly string[];
  /** What may surprise, each a sentence. */
  readonly notes: readonly string[];
}

/**
 * Reads files with the projects they are in, so that every name is known.
 * @param paths files and folders, as given
 * @param today ISO date of the current day; the settings may name another
 * @param forcedToday ISO date that wins over the settings
 */
export function readWorkspace(
  paths: readonly string[],
  cwd: string,
  today: string,
  forcedToday?: string,
): ReadWorkspace {
  const gathered = gather(paths, cwd);
  const { roots, settings, okr } = gathered;
  const problems = [...gathered.problems];
  const workspace = new Workspace({
    parser: createParser(),
    rules: allRules,
    today: () => today,
    ...(forcedToday !== undefined && { forcedToday }),
  });
  workspace.setFolders(roots.map(uriOf));
  const texts = new Map<string, string>();
  const take = (files: readonly string[]): void => {
    for (const path of files) {
      const text = readText(path);
      if (text.ok) texts.set(path, text.value);
      else problems.push(`${shownPath(path, cwd)}: ${text.reason}.`);
    }
    workspace.update(
      files.filter((path) => texts.has(path)).map((path) => ({ uri: uriOf(path), text: texts.get(path)! })),
    );
  };
  take(settings);
  const ignored = new Set(okr.filter((path) => workspace.isIgnored(uriOf(path))));
  take(okr.filter((path) => !ignored.has(path)));

  const asked = [...texts.keys()]
    .filter((path) => gathered.asked.has(path))
    .map((path) => ({ file: shownPath(path, cwd), uri: uriOf(path), text: texts.get(path)! }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const first = asked.find(({ uri }) => workspace.files.has(uri));
  return {
    workspace,
    gathered,
    asked,
    today: forcedToday ?? (first && workspace.settingsFor(first.uri).today) ?? today,
    problems,
    notes: gathered.named
      .filter((path) => ignored.has(path))
      .map((path) => `${shownPath(path, cwd)} is left out: the settings ignore it.`),
  };
}
