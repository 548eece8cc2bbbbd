import { type IgnorePattern, isMeant, parseIgnorePattern } from './ignore-pattern.ts';
import type { ConfigFile } from './parse.ts';

const parsed = new WeakMap<readonly string[], readonly IgnorePattern[]>();

/**
 * Whether settings files say that a file is not read.
 * @param uri the file's
 * @param chain the settings files that hold for it
 */
export function isIgnored(uri: string, chain: readonly Pick<ConfigFile, 'uri' | 'ignore'>[]): boolean {
  return chain.some((config) => {
    const folder = config.uri.slice(0, config.uri.lastIndexOf('/') + 1);
    if (config.ignore.length === 0 || !uri.startsWith(folder)) return false;
    return isLeftOut(decoded(uri.slice(folder.length)).split('/'), patternsOf(config.ignore));
  });
}

/** Of several patterns the last one decides; nothing brings back what is in a folder that is left out. */
function isLeftOut(path: readonly string[], patterns: readonly IgnorePattern[]): boolean {
  return path.some((_, i) => {
    const upTo = path.slice(0, i + 1);
    return patterns.findLast((pattern) => isMeant(pattern, upTo, i < path.length - 1))?.back === false;
  });
}

function patternsOf(texts: readonly string[]): readonly IgnorePattern[] {
  let patterns = parsed.get(texts);
  if (!patterns) {
    patterns = texts.map(parseIgnorePattern).filter((pattern) => pattern !== undefined);
    parsed.set(texts, patterns);
  }
  return patterns;
}

/** A URI may hold a % that is none of its own. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
