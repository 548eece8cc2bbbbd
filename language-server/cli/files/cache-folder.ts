import envPaths from 'env-paths';

/** The folder of this user for caches, the program's own part of it; need not be there. */
export function userCacheFolder(): string {
  return envPaths('okr', { suffix: '' }).cache;
}
