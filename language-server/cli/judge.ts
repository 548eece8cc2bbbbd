import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lines, lineStarts, type PositionRange, positionsOf } from '../model/position.ts';
import { unknownReference } from '../rules/all/unknown-reference.ts';
import type { Edit, Finding } from '../rules/finding.ts';
import { CONFIG_NAME } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Gathered } from './files/gather.ts';
import { isInside, shownPath } from './files/paths.ts';
import { saysWhereItBegins } from './files/project-root.ts';
import type { Progress } from './progress.ts';
import type { AskedFile, ReadWorkspace } from './read-workspace.ts';

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
  /** Where an edit is made; undefined for a file that is not there. */
  readonly placeOf: (edit: Pick<Edit, 'uri' | 'range'>) => Pick<Placed, 'file' | 'range'> | undefined;
  /** What could not be done, each a sentence. */
  readonly problems: readonly string[];
  /** What may surprise, each a sentence. */
  readonly notes: readonly string[];
}

/** Judges files within their projects, and places what is found in those that were asked for. */
export function judge(
  { workspace, asked, ...read }: ReadWorkspace,
  cwd: string,
  progress?: Progress,
): Judged {
  const findings = asked.flatMap((one, i) => {
    progress?.at('Judging', i, asked.length);
    return placed(workspace, one);
  });
  return {
    today: read.today,
    files: asked.filter(({ uri }) => workspace.files.has(uri)).length,
    findings,
    texts: new Map(asked.map(({ file, text }) => [file, text])),
    placeOf: ({ uri, range }) => {
      const lines = linesOf(workspace, uri);
      return lines && { file: shownPath(fileURLToPath(uri), cwd), range: positionsOf(lines, range) };
    },
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

function placed(workspace: Workspace, { file, uri, text }: AskedFile): Placed[] {
  const lines: Lines = { lines: lineStarts(text), length: text.length };
  const place = (finding: Finding) => ({ file, range: positionsOf(lines, finding.range), finding });
  return workspace
    .findingsOf(uri)
    .map((finding) => ({ ...place(finding), also: (finding.also ?? []).map(place) }));
}

function linesOf(workspace: Workspace, uri: string): Lines | undefined {
  return workspace.files.get(uri) ?? workspace.configFiles.get(uri);
}
