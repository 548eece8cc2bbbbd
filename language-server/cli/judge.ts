import { dirname, resolve } from 'node:path';
import { type PositionRange, positionsOf } from '../model/position.ts';
import { unknownReference } from '../rules/all/unknown-reference.ts';
import type { Finding } from '../rules/finding.ts';
import { CONFIG_NAME } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Gathered } from './files/gather.ts';
import { isInside, shownPath } from './files/paths.ts';
import { saysWhereItBegins } from './files/project-root.ts';
import { readWorkspace } from './read-workspace.ts';

/** A finding with its place as people and programs name it. */
export interface Placed {
  /** Path from the current folder, with `/` on every system. */
  readonly file: string;
  readonly range: PositionRange;
  readonly finding: Finding;
  /** Those that are shown with it. */
  readonly also: readonly Omit<Placed, 'also'>[];
}

export interface Judged {
  /** ISO date that the files were judged for. */
  readonly today: string;
  /** Number of `.okr` files that were judged. */
  readonly files: number;
  /** By file, then by place. */
  readonly findings: readonly Placed[];
  /** The texts of the files that were judged, by their paths as in `findings`. */
  readonly texts: ReadonlyMap<string, string>;
  /** What could not be done, each a sentence. */
  readonly problems: readonly string[];
  /** What may surprise, each a sentence. */
  readonly notes: readonly string[];
}

/**
 * Judges files within their projects: every file of a project is read, so that its names are known, and what was asked
 * for is reported.
 * @param paths files and folders, as given
 * @param today ISO date of the current day; the settings may name another
 * @param forcedToday ISO date that wins over the settings
 */
export function judge(paths: readonly string[], cwd: string, today: string, forcedToday?: string): Judged {
  const read = readWorkspace(paths, cwd, today, forcedToday);
  const { workspace, asked } = read;
  const findings = asked.flatMap(({ file, uri }) => placed(workspace, file, uri));
  return {
    today: read.today,
    files: asked.filter(({ uri }) => workspace.files.has(uri)).length,
    findings,
    texts: new Map(asked.map(({ file, text }) => [file, text])),
    problems: read.problems,
    notes: [...read.notes, ...guesses(read.gathered, findings, cwd)],
  };
}

/** Names that were not found may be in a folder above that nothing says belongs to the project. */
function guesses({ guessed, settings }: Gathered, findings: readonly Placed[], cwd: string): string[] {
  const folders = settings.filter(saysWhereItBegins).map((path) => dirname(path));
  const lost = findings
    .filter(({ finding }) => finding.rule === unknownReference.meta.id)
    .map(({ file }) => resolve(cwd, file))
    .filter((path) => !folders.some((folder) => isInside(path, folder)));
  return [...new Set(guessed)]
    .filter((folder) => folder !== cwd && lost.some((path) => isInside(path, folder)))
    .map(
      (folder) =>
        `Names were looked for in ${shownPath(folder, cwd)} alone. If the project begins further up, put an ${CONFIG_NAME} there; {} is enough.`,
    );
}

function placed(workspace: Workspace, file: string, uri: string): Placed[] {
  const lines = workspace.files.get(uri) ?? workspace.configFiles.get(uri)!;
  const place = (finding: Finding) => ({ file, range: positionsOf(lines, finding.range), finding });
  return workspace
    .findingsOf(uri)
    .map((finding) => ({ ...place(finding), also: (finding.also ?? []).map(place) }));
}
