import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CONFIG_NAME } from '../../workspace/paths.ts';
import { isInside, shownPath } from './paths.ts';
import { type ProjectRoot, projectRootOf, saysWhereItBegins } from './project-root.ts';
import { reasonOf } from './read.ts';
import { isRead, Walker } from './walk.ts';

/** What there is to read and to report. All paths are absolute. */
export interface Gathered {
  /** The projects' folders, none within another. */
  readonly roots: readonly string[];
  /** Every settings file of the projects. */
  readonly settings: readonly string[];
  /** Every `.okr` file of the projects. */
  readonly okr: readonly string[];
  /** What was asked for: files that were given, files in folders that were, and the settings that hold for them. */
  readonly asked: ReadonlySet<string>;
  /** The `.okr` files that were given by their names. */
  readonly named: readonly string[];
  /** Folders that are taken for projects for want of settings that say where the project begins. */
  readonly guessed: readonly string[];
  /** What could not be found or listed, each a sentence. */
  readonly problems: readonly string[];
}

/**
 * Finds the files that were asked for, and the other files of their projects.
 * @param given files whose text is in hand, by absolute path: they need not be there
 */
export function gather(
  paths: readonly string[],
  cwd: string,
  given: ReadonlyMap<string, string> = new Map(),
): Gathered {
  const problems: string[] = [];
  const asked = new Set<string>();
  const named: string[] = [];
  const projects: ProjectRoot[] = [];
  const walker = new Walker((folder, reason) => problems.push(`${shownPath(folder, cwd)}: ${reason}.`));
  for (const written of paths) {
    const path = resolve(cwd, written);
    const kind = given.has(path) ? 'file' : kindOf(path);
    if (kind === 'folder') {
      const found = walker.find(path);
      if (!found.some(isOkr)) problems.push(`${written}: there is no .okr file in this folder.`);
      for (const file of found) asked.add(file);
    } else if (kind === 'file' && isRead(basename(path))) {
      asked.add(path);
      if (isOkr(path)) named.push(path);
    } else {
      problems.push(
        `${written}: ${kind === 'file' ? `this is neither an .okr file nor ${CONFIG_NAME}` : kind.problem}.`,
      );
      continue;
    }
    const project = projectRootOf(kind === 'folder' ? path : dirname(path));
    for (const file of project.settings) asked.add(file);
    projects.push(project);
  }
  const roots = outermost(projects.map(({ folder }) => folder));
  const all = new Set([...asked, ...roots.flatMap((root) => walker.find(root))]);
  return {
    roots,
    settings: [...all].filter((path) => !isOkr(path)),
    okr: [...all].filter(isOkr),
    asked,
    named,
    guessed: projects.filter(({ settings }) => !settings.some(saysWhereItBegins)).map(({ folder }) => folder),
    problems,
  };
}

function kindOf(path: string): 'file' | 'folder' | { readonly problem: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function outermost(folders: readonly string[]): string[] {
  const unique = [...new Set(folders)];
  return unique.filter((folder) => !unique.some((other) => other !== folder && isInside(folder, other)));
}

function isOkr(path: string): boolean {
  return path.endsWith('.okr');
}
