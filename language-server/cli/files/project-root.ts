import { basename, dirname, join } from 'node:path';
import { parseConfig } from '../../rules/config/parse.ts';
import { CONFIG_NAME, IGNORE_NAME } from '../../workspace/paths.ts';
import { isFile } from './links.ts';
import { uriOf } from './paths.ts';
import { readText } from './read.ts';

export interface ProjectRoot {
  readonly folder: string;
  /** The settings files and the files that say what is not read, from there down to the folder that was asked about. */
  readonly settings: readonly string[];
}

/**
 * The project that a folder belongs to: the nearest folder, itself or above, whose settings say `root`; else the
 * outermost one with settings; else itself.
 */
export function projectRootOf(folder: string): ProjectRoot {
  const settings: string[] = [];
  /** How many of them stand at or below the last place where the project may begin. */
  let within = 0;
  for (let at = folder, below = ''; at !== below; below = at, at = dirname(at)) {
    const ignore = join(at, IGNORE_NAME);
    if (isFile(ignore)) settings.unshift(ignore);
    if (at === folder) within = settings.length;
    const path = join(at, CONFIG_NAME);
    if (!isFile(path)) continue;
    settings.unshift(path);
    within = settings.length;
    const text = readText(path);
    if (text.ok && parseConfig(uriOf(path), text.value, []).root) break;
  }
  const own = settings.slice(settings.length - within);
  return { folder: own[0] && saysWhereItBegins(own[0]) ? dirname(own[0]) : folder, settings: own };
}

/** True for the path of a file that marks the beginning of a project; one that leaves files out does not. */
export function saysWhereItBegins(path: string): boolean {
  return basename(path) === CONFIG_NAME;
}
