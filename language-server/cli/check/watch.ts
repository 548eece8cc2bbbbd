import { basename } from 'node:path';
import { isRead } from '../files/walk.ts';
import type { Io } from '../io.ts';

/** Editors write a file in several steps, and tools many files: one look at all of it is enough. In milliseconds. */
const REST = 80;

/**
 * Looks at once, and again whenever a file of the folders has changed, until the person ends it.
 * @param folders absolute paths
 * @throws what looking throws, and when the folders cannot be watched
 */
export async function watchFiles(
  folders: readonly string[],
  look: () => void | Promise<void>,
  { onInterrupt }: Pick<Io, 'onInterrupt'>,
): Promise<void> {
  const { watch } = await import('chokidar');
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      !folders.includes(path) &&
      (stats?.isFile()
        ? !isRead(basename(path))
        : /^(?:\..*|node_modules)$/.test(basename(path)) && !isRead(basename(path))),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> = Promise.resolve();
  try {
    await new Promise<void>((end, fail) => {
      onInterrupt(end);
      const again = (): void => {
        looking = looking.then(look);
        looking.catch(fail);
      };
      watcher.on('error', fail);
      watcher.once('ready', again);
      watcher.on('all', () => {
        clearTimeout(timer);
        timer = setTimeout(again, REST);
      });
    });
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
  await looking;
}
