import { isNearlySame } from '../rules/wording/nearly-same.ts';
import type { Thing } from './things.ts';

export interface Matched<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Finds what is the same thing in two states: what is referred to by the same names; of the rest what has the same name in the same
 * file, the same title in it, the same title anywhere, nearly the same title in the same file. Each step pairs only
 * what cannot be mistaken: one on either side.
 */
export function match<T extends Thing>(before: readonly T[], after: readonly T[]): Matched<T> {
  const pairs: (readonly [T, T])[] = [];
  let [removed, added] = [[...before], [...after]];
  const pairBy = (key: (thing: T) => string | undefined): void => {
    const here = single(added, key);
    for (const [value, one] of single(removed, key)) {
      const other = here.get(value);
      if (other) pairs.push([one, other]);
    }
    const paired = new Set(pairs.flat());
    removed = removed.filter((one) => !paired.has(one));
    added = added.filter((one) => !paired.has(one));
  };
  pairBy(({ name, reference }) => name && reference);
  pairBy(({ uri, name }) => name && `${uri} ${name}`);
  pairBy(({ uri, title }) => `${uri} ${title}`);
  pairBy(({ title }) => title);
  for (const [one, other] of alike(removed, added)) {
    pairs.push([one, other]);
    removed = removed.filter((thing) => thing !== one);
    added = added.filter((thing) => thing !== other);
  }
  return { pairs, removed, added };
}

/** Those of one file whose titles are nearly the same, where there is one on either side. */
function alike<T extends Thing>(before: readonly T[], after: readonly T[]): (readonly [T, T])[] {
  const areAlike = (one: T, other: T): boolean =>
    one.uri === other.uri && isNearlySame(one.title, other.title);
  return before.flatMap((one) => {
    const [other, more] = after.filter((candidate) => areAlike(one, candidate));
    if (!other || more) return [];
    return before.filter((candidate) => areAlike(candidate, other)).length === 1
      ? [[one, other] as const]
      : [];
  });
}

/** By key, the things that are alone with theirs. */
function single<T>(things: readonly T[], key: (thing: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T | undefined>();
  for (const thing of things) {
    const value = key(thing);
    if (value) found.set(value, found.has(value) ? undefined : thing);
  }
  return new Map([...found].filter((entry): entry is [string, T] => entry[1] !== undefined));
}
