import type { FileModel, Ref } from './file.ts';
import { cycleOf, inCycleKey, lastName } from './names.ts';

/** Where a file names somebody as the owner of objectives and of key results, in the order of the text. */
export interface Owned {
  readonly person: string;
  readonly objectives: readonly Ref[];
  readonly keyResults: readonly Ref[];
}

/** What is owned by name in a file, by person and cycle as `inCycleKey` has it. What was given up is no burden. */
export function ownedIn(file: FileModel): ReadonlyMap<string, Owned> {
  const found = new Map<string, { person: string; objectives: Ref[]; keyResults: Ref[] }>();
  for (const objective of file.objectives) {
    if (objective.dropped) continue;
    const cycle = cycleOf(objective, file.headers);
    const add = (ref: Ref, kind: 'objectives' | 'keyResults'): void => {
      const person = lastName(ref);
      const key = inCycleKey(person, cycle);
      const owned = found.get(key) ?? { person, objectives: [], keyResults: [] };
      owned[kind].push(ref);
      found.set(key, owned);
    };
    for (const ref of objective.owners) add(ref, 'objectives');
    for (const { owners, dropped } of objective.keyResults)
      if (!dropped) for (const ref of owners) add(ref, 'keyResults');
  }
  return found;
}
