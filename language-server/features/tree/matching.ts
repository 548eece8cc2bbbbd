import type { KeyResult } from '../../model/file.ts';
import { keyResultsOf } from '../../model/ids.ts';
import type { LinkLookup } from '../../model/links.ts';
import { lastName } from '../../model/names.ts';
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
  const parts = goal.model.keyResults.map((keyResult) => textOf(keyResult, lookup)).join('\n');
  return left.every((word) => parts.includes(word));
}

/** True where the goal's own words do not say all that is asked for: its key results have to be seen. */
export function matchesBelow(goal: Goal, words: readonly string[], lookup: LinkLookup): boolean {
  const own = words.length === 0 ? '' : ownText(goal, lookup);
  return words.some((word) => !own.includes(word));
}

/** The ids of the key results to show of a goal that matches: all, where its own words match; else those that help it to. */
export function matchingKeyResults(goal: Goal, words: readonly string[], lookup: LinkLookup): string[] {
  const all = [...keyResultsOf(goal.model)];
  const own = words.length === 0 ? '' : ownText(goal, lookup);
  const left = words.filter((word) => !own.includes(word));
  const helping = all.filter(([, keyResult]) => {
    const text = left.length === 0 ? '' : textOf(keyResult, lookup);
    return left.every((word) => text.includes(word));
  });
  return (helping.length > 0 ? helping : all).map(([id]) => id);
}

function ownText({ model, units, cycle = '' }: Goal, lookup: LinkLookup): string {
  const people = [...units, ...model.owners.map(lastName)].flatMap((name) => called(name, lookup));
  return folded([model.name ?? '', model.title?.value ?? '', cycle, ...people]);
}

function textOf({ name = '', title, owners }: KeyResult, lookup: LinkLookup): string {
  return folded([name, title?.value ?? '', ...owners.flatMap((owner) => called(lastName(owner), lookup))]);
}

function called(name: string, lookup: LinkLookup): string[] {
  return [name, ...lookup('unit', name).flatMap(({ title }) => title ?? [])];
}

function folded(texts: readonly string[]): string {
  return texts.join('\n').normalize().toLowerCase();
}
