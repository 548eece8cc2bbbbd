import type { Project } from '../workspace/project.ts';

/** Texts enough to know what language people write here. */
const ENOUGH = 50;

/** A file, and the objectives in it. */
interface Written {
  readonly uri: string;
  readonly objectives: readonly unknown[];
}

/**
 * The language in which a whole project is told, as its code: the one in which most of its files are spoken about. They
 * differ only where the settings say that each text is told in its own.
 */
export function spokenIn(project: Project, files: readonly Written[]): string {
  const written = files.filter(({ objectives }) => objectives.length > 0);
  const counts = new Map<string, number>();
  for (const { uri } of (written.length > 0 ? written : files).slice(0, ENOUGH)) {
    const view = project.view(uri)!;
    counts.set(view.spoken, (counts.get(view.spoken) ?? 0) + 1);
    if (view.around.settings.messages !== 'text') break;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'en';
}
