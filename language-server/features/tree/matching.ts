import type { Named } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import type { LinkLookup } from '../../model/links.ts';
import { PerFile } from '../../workspace/per-file.ts';
import type { Goal } from './goals.ts';

/** The words that a filter asks for: all of them, anywhere, in any order, in capitals or not. */
export function wordsIn(filter: string | undefined): string[] {
  return (filter ?? '').normalize().toLowerCase().split(/\s+/).filter(Boolean);
}

/** True where every word occurs in the goal: in its texts, its key results', its units', its owners' or its cycle's. */
export function matches(goal: Goal, words: readonly string[], lookup: LinkLookup): boolean {
  if (words.length === 0) return true;
  const own = ownText(goal, lookup);
  const left = words.filter((word) => !own.includes(word));
  if (left.length === 0) return true;
  const parts = goal.keyResults.map((_, i) => textOf(goal, i, lookup)).join('\n');
  return left.every((word) => parts.includes(word));
}

/** True where the goal's own words do not say all that is asked for: its key results have to be seen. */
export function matchesBelow(goal: Goal, words: readonly string[], lookup: LinkLookup): boolean {
  const own = words.length === 0 ? '' : ownText(goal, lookup);
  return words.some((word) => !own.includes(word));
}

/** The ids of the key results to show of a goal that matches: all, where its own words match; else those that help it to. */
export function matchingKeyResults(goal: Goal, words: readonly string[], lookup: LinkLookup): string[] {
  const all = goal.keyResults.map(({ id }) => id);
  const own = words.length === 0 ? '' : ownText(goal, lookup);
  const left = words.filter((word) => !own.includes(word));
  const helping = all.filter((_, i) => {
    const text = left.length === 0 ? '' : textOf(goal, i, lookup);
    return left.every((word) => text.includes(word));
  });
  return helping.length > 0 ? helping : all;
}

/** By the objective's id: what it says itself, and what each of its key results says. Asked anew with each letter that is typed. */
const said = new PerFile(
  (file) =>
    new Map(
      [...objectivesOf(file)].map(([id, objective]) => [
        id,
        { own: textsIn(objective), keyResults: [...keyResultsOf(objective).values()].map(textsIn) },
      ]),
    ),
);

function textsIn({ name, title }: Named): string {
  return folded([name ?? '', title?.value ?? '']);
}

function saidBy({ id, project }: Goal): { readonly own: string; readonly keyResults: readonly string[] } {
  return said.of(project, id.uri)!.get(id.objective)!;
}

function ownText(goal: Goal, lookup: LinkLookup): string {
  const { units, owners, cycle = '' } = goal;
  const people = [...units, ...owners].flatMap((name) => called(name, lookup));
  return [saidBy(goal).own, folded([cycle, ...people])].join('\n');
}

/** @param i which of its key results */
function textOf(goal: Goal, i: number, lookup: LinkLookup): string {
  const people = goal.keyResults[i]!.owners.flatMap((owner) => called(owner, lookup));
  return [saidBy(goal).keyResults[i]!, folded(people)].join('\n');
}

function called(name: string, lookup: LinkLookup): string[] {
  return [name, ...lookup('unit', name).flatMap(({ title }) => title ?? [])];
}

function folded(texts: readonly string[]): string {
  return texts.join('\n').normalize().toLowerCase();
}
