import ignore, { type Ignore } from 'ignore';
import type { ConfigFile } from './parse.ts';

const matchers = new WeakMap<readonly string[], Ignore>();

/**
 * Whether settings files say that a file is not read.
 * @param uri the file's
 * @param chain the settings files that hold for it
 */
export function isIgnored(uri: string, chain: readonly Pick<ConfigFile, 'uri' | 'ignore'>[]): boolean {
  return chain.some((config) => {
    const folder = config.uri.slice(0, config.uri.lastIndexOf('/') + 1);
    if (config.ignore.length === 0 || !uri.startsWith(folder)) return false;
    const path = decoded(uri.slice(folder.length));
    return ignore.isPathValid(path) && matcherOf(config.ignore).ignores(path);
  });
}

function matcherOf(patterns: readonly string[]): Ignore {
  let matcher = matchers.get(patterns);
  if (!matcher) {
    // Some disks tell capital letters apart and some do not: the settings mean the same on all of them.
    matcher = ignore({ ignorecase: false }).add(patterns);
    matchers.set(patterns, matcher);
  }
  return matcher;
}

/** A URI may hold a % that is none of its own. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
