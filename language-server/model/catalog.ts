/*
 * A multi-map that many files write to and that remembers who read what. It is how an edit in one file finds exactly
 * the other files whose findings it can change, without looking at the rest of the workspace.
 */

/** What one file contributes: for each kind, for each name, its entries. */
export type Contributions<Entries> = {
  readonly [K in keyof Entries]?: ReadonlyMap<string, readonly Entries[K][]>;
};

/** Answers the entries of a name, in the order of the contributing files' URIs, and takes note of who asked. */
export type Lookup<Entries> = <K extends keyof Entries & string>(
  kind: K,
  name: string,
) => readonly Entries[K][];

interface Bucket {
  readonly byOwner: Map<string, { readonly entries: readonly unknown[]; readonly signature: string }>;
  sorted?: readonly unknown[];
}

/** @typeParam Entries the entry type of each kind; entries are compared by their JSON, so they carry no positions. */
export class Catalog<Entries extends object> {
  private readonly buckets = new Map<string, Map<string, Bucket>>();
  private readonly owned = new Map<string, [kind: string, name: string][]>();
  private readonly readers = new Map<string, Set<string>>();
  private readonly readBy = new Map<string, Set<string>>();

  /**
   * Replaces what `owner` contributes.
   * @returns the keys whose entries are not the same as before
   */
  set(owner: string, contributions: Contributions<Entries>): Set<string> {
    const changed = new Set<string>();
    const before = new Map(
      (this.owned.get(owner) ?? []).map(([kind, name]) => [keyOf(kind, name), [kind, name] as const]),
    );
    const now: [string, string][] = [];
    for (const [kind, names] of Object.entries(contributions) as [
      string,
      ReadonlyMap<string, readonly unknown[]>,
    ][]) {
      for (const [name, entries] of names) {
        const key = keyOf(kind, name);
        now.push([kind, name]);
        before.delete(key);
        if (this.put(owner, kind, name, entries)) changed.add(key);
      }
    }
    for (const [key, [kind, name]] of before) {
      this.remove(owner, kind, name);
      changed.add(key);
    }
    if (now.length > 0) this.owned.set(owner, now);
    else this.owned.delete(owner);
    return changed;
  }

  /** A lookup on behalf of `reader`: what it asks for is what it will be told about. Forgets what it asked before. */
  readerFor(reader: string): Lookup<Entries> {
    this.forget(reader);
    const keys = new Set<string>();
    this.readBy.set(reader, keys);
    return (kind, name) => {
      const key = keyOf(kind, name);
      if (!keys.has(key)) {
        keys.add(key);
        let readers = this.readers.get(key);
        if (!readers) {
          readers = new Set();
          this.readers.set(key, readers);
        }
        readers.add(reader);
      }
      return this.get(kind, name);
    };
  }

  /** Removes a reader that is no more. */
  forget(reader: string): void {
    for (const key of this.readBy.get(reader) ?? []) {
      const readers = this.readers.get(key);
      readers?.delete(reader);
      if (readers?.size === 0) this.readers.delete(key);
    }
    this.readBy.delete(reader);
  }

  /** Everyone who has asked for one of the keys. */
  readersOf(keys: Iterable<string>): Set<string> {
    const found = new Set<string>();
    for (const key of keys) for (const reader of this.readers.get(key) ?? []) found.add(reader);
    return found;
  }

  /** The entries of a name, without taking note of who asked: for requests that are answered once. */
  readonly get: Lookup<Entries> = (kind, name) => {
    const bucket = this.buckets.get(kind)?.get(name);
    if (!bucket) return [];
    bucket.sorted ??= [...bucket.byOwner.keys()]
      .sort()
      .flatMap((owner) => bucket.byOwner.get(owner)!.entries);
    return bucket.sorted as never;
  };

  /** All names of a kind that have entries, in no particular order. */
  names(kind: keyof Entries & string): Iterable<string> {
    return this.buckets.get(kind)?.keys() ?? [];
  }

  private put(owner: string, kind: string, name: string, entries: readonly unknown[]): boolean {
    let names = this.buckets.get(kind);
    if (!names) {
      names = new Map();
      this.buckets.set(kind, names);
    }
    let bucket = names.get(name);
    if (!bucket) {
      bucket = { byOwner: new Map() };
      names.set(name, bucket);
    }
    const signature = JSON.stringify(entries);
    if (bucket.byOwner.get(owner)?.signature === signature) return false;
    bucket.byOwner.set(owner, { entries, signature });
    delete bucket.sorted;
    return true;
  }

  private remove(owner: string, kind: string, name: string): void {
    const names = this.buckets.get(kind);
    const bucket = names?.get(name);
    if (!names || !bucket) return;
    bucket.byOwner.delete(owner);
    delete bucket.sorted;
    if (bucket.byOwner.size === 0) names.delete(name);
  }
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name}`;
}
