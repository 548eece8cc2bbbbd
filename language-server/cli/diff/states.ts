import { relative, sep } from 'node:path';
import type { State } from '../../diff/things.ts';
import { commitOf, mergeBaseOf, placeInRepository } from '../../git/revision.ts';
import { fileIn, stateAt } from '../../git/state.ts';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { uriOf } from '../files/paths.ts';
import { readWorkspace } from '../read-workspace.ts';

/** The two sides of a comparison. */
export interface Compared {
  /** The repository's root, absolute. */
  readonly root: string;
  readonly before: State;
  readonly after: State;
  /** How the sides are called: a short hash, or `the working tree`. */
  readonly names: { readonly before: string; readonly after: string };
}

/** Which revisions a text names: `A..B`, `A...B` (from where the two parted), `A` (against the working tree). */
export interface RevisionRange {
  readonly from: string;
  /** Missing: the working tree. */
  readonly to?: string;
  readonly sinceParted: boolean;
}

const WORKING_TREE = 'the working tree';

/** What `A..B` and its likes mean; an empty end is `HEAD`. */
export function parseRange(text: string): RevisionRange {
  const found = /^(.*?)(\.{2,3})(.*)$/s.exec(text);
  if (!found) return { from: text, sinceParted: false };
  return { from: found[1] || 'HEAD', to: found[3] || 'HEAD', sinceParted: found[2] === '...' };
}

/**
 * Reads both sides, each with all files of the repository, so that every name is known.
 * @param cwd a folder in the repository
 * @param today ISO date that both are told for
 */
export async function readStates(
  cwd: string,
  range: RevisionRange,
  today: string,
): Promise<Result<Compared>> {
  const place = await placeInRepository(cwd);
  if (!place.ok) return place;
  const { root } = place.value;
  const to = range.to === undefined ? undefined : await commitOf(root, range.to);
  if (to && !to.ok) return to;
  const named = await commitOf(root, range.from);
  const from = named.ok && range.sinceParted && to ? await mergeBaseOf(root, named.value, to.value) : named;
  if (!from.ok) return from;
  const before = await stateAt(root, from.value, today);
  if (!before.ok) return before;
  const after = to ? await stateAt(root, to.value, today) : workingTree(root, today);
  if (!after.ok) return after;
  return ok({
    root,
    before: before.value,
    after: after.value,
    names: { before: short(from.value), after: to ? short(to.value) : WORKING_TREE },
  });
}

/** True where the text names a revision, or two. */
export async function isRange(cwd: string, text: string): Promise<boolean> {
  const { from, to } = parseRange(text);
  const found = await Promise.all([from, ...(to === undefined ? [] : [to])].map((one) => commitOf(cwd, one)));
  return found.every(({ ok }) => ok);
}

function workingTree(root: string, today: string): Result<State> {
  const { workspace, problems } = readWorkspace([root], root, today, today);
  return problems[0] === undefined
    ? ok({ projects: [...workspace.allProjects], fileOf: (uri) => fileIn(root, uri) })
    : failed(problems[0]);
}

/** The URI of a path, for telling what is within it. */
export function uriWithin(root: string, path: string): string {
  return uriOf(`${root}/${relative(root, path).replaceAll(sep, '/')}`);
}

function short(commit: string): string {
  return commit.slice(0, 9);
}
