import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseConfig } from '../../rules/config/parse.ts';
import { CONFIG_NAME } from '../../workspace/paths.ts';
import { uriOf } from './paths.ts';
import { readText } from './read.ts';

export interface ProjectRoot {
  readonly folder: string;
  /** The settings files from there down to the folder that was asked about. */
  readonly settings: readonly string[];
}

/**
 * The project that a folder belongs to: the nearest folder, itself or above, whose settings say `root`; else the
 * outermost one with settings; else itself.
 */
export function projectRootOf(folder: string): ProjectRoot {
  const settings: string[] = [];
  for (let at = folder, below = ''; at !== below; below = at, at = dirname(at)) {
    const path = join(at, CONFIG_NAME);
    if (!existsSync(path)) continue;
    settings.unshift(path);
    const text = readText(path);
    if (text.ok && parseConfig(uriOf(path), text.value, []).root) break;
  }
  return { folder: settings[0] ? dirname(settings[0]) : folder, settings };
}
