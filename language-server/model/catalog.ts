import {
  addReader,
  type Cell,
  emptyCell,
  entriesBy,
  entriesOf,
  keyOf,
  NOTHING,
  put,
  type Reader,
  readersOf,
  remove,
  removeReader,
} from './catalog-cells.ts';

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

/** A catalog as plain data. Names stand in it once, and are numbers elsewhere, in the order of `names`. */
export interface SavedCatalog {
  readonly names: readonly (readonly [kind: string, names: readonly string[]])[];
  /** Whose entries: for each of them the name's number, then its entries. */
  readonly owners: readonly (readonly [owner: string, entries: readonly unknown[]])[];
  /** Who asked for which names. */
  readonly readers: readonly (readonly [reader: string, names: readonly number[]])[];
}

/** @typeParam Entries the entry type of each kind; entries are compared by their JSON, so they carry no positions. */
export class Catalog<Entries extends object> {
  private readonly cells = new Map<string, Map<string, Cell>>();
  /** Of these, those of the kinds that have ids for names. */
  private readonly withIds = new Set<ReadonlyMap<string, Cell>>();
  private readonly owned = new Map<string, readonly Cell[]>();
  private readonly readers = new Map<string, Reader>();

  /**
   * Replaces what `owner` contributes.
   * @returns the keys whose entries are not the same as before
   */
  set(owner: string, contributions: Contributions<Entries>): Set<string> {
    const changed = new Set<string>();
    const before = new Set(this.owned.get(owner));
    const now: Cell[] = [];
    for (const [kind, names] of Object.entries(contributions) as [
      string,
      ReadonlyMap<string, readonly unknown[]>,
    ][]) {
      for (const [name, entries] of names) {
        const cell = this.cell(kind, name);
        now.push(cell);
        before.delete(cell);
        if (put(cell, owner, entries)) changed.add(keyOf(cell));
      }
    }
    for (const cell of before) {
      remove(cell, owner);
      this.tidy(cell);
      changed.add(keyOf(cell));
    }
    if (now.length > 0) this.owned.set(owner, now);
    else this.owned.delete(owner);
    return changed;
  }

  /** A lookup on behalf of `reader`: what it asks for is what it will be told about. Forgets what it asked before. */
  readerFor(reader: string): Lookup<Entries> {
    this.forget(reader);
    const asking: Reader = { name: reader, cells: [] };
    this.readers.set(reader, asking);
    const asked = new Set<Cell>();
    return (kind, name) => {
      const cell = this.cell(kind, name);
      if (!asked.has(cell)) {
        asked.add(cell);
        asking.cells.push(cell);
        addReader(cell, asking);
      }
      return entriesOf(cell) as never;
    };
  }

  /** Removes a reader that is no more. */
  forget(reader: string): void {
    const known = this.readers.get(reader);
    this.readers.delete(reader);
    for (const cell of known?.cells ?? []) {
      removeReader(cell, known!);
      this.tidy(cell);
    }
  }

  /** Everyone who has asked for one of the keys. */
  readersOf(keys: Iterable<string>): Set<string> {
    const found = new Set<string>();
    if (this.readers.size === 0) return found;
    for (const key of keys) {
      const space = key.indexOf(' ');
      const cell = this.cells.get(key.slice(0, space))?.get(key.slice(space + 1));
      if (cell) for (const { name } of readersOf(cell)) found.add(name);
    }
    return found;
  }

  /** The entries of a name, without taking note of who asked: for requests that are answered once. */
  readonly get: Lookup<Entries> = (kind, name) => {
    const cell = this.cells.get(kind)?.get(name);
    return cell ? (entriesOf(cell) as never) : NOTHING;
  };

  /** All names of a kind that have entries, in no particular order. */
  *names(kind: keyof Entries & string): Iterable<string> {
    for (const [name, { parts }] of this.cells.get(kind) ?? []) if (parts) yield name;
  }

  private cell(kind: string, name: string): Cell {
    let names = this.cells.get(kind);
    if (!names) {
      names = new Map();
      this.cells.set(kind, names);
    }
    let cell = names.get(name);
    if (!cell) {
      const known = this.known(name, names);
      cell = emptyCell(kind, known);
      names.set(known, cell);
    }
    return cell;
  }

  /** The name as another kind has it: ids are long, and would be kept once for each kind. */
  private known(name: string, own: ReadonlyMap<string, Cell>): string {
    if (!name.includes('#')) return name;
    this.withIds.add(own);
    for (const names of this.withIds) {
      const cell = names.get(name);
      if (cell) return cell.name;
    }
    return name;
  }

  /** What nobody says and nobody asks is forgotten. */
  private tidy({ kind, name, parts, readers }: Cell): void {
    if (!parts && !readers) this.cells.get(kind)?.delete(name);
  }

  /** Everything that is known, also who asked for what. */
  save(): SavedCatalog {
    const numbers = new Map<Cell, number>();
    const names = [...this.cells].map(([kind, cells]) => {
      for (const cell of cells.values()) numbers.set(cell, numbers.size);
      return [kind, [...cells.keys()]] as const;
    });
    return {
      names,
      owners: [...this.owned].map(([owner, cells]) => [
        owner,
        cells.flatMap((cell) => [numbers.get(cell)!, entriesBy(cell, owner)]),
      ]),
      readers: [...this.readers.values()].map(({ name, cells }) => [
        name,
        cells.flatMap((cell) => numbers.get(cell) ?? []),
      ]),
    };
  }

  /** A catalog that knows what another one knew. */
  static from<Entries extends object>({ names, owners, readers }: SavedCatalog): Catalog<Entries> {
    const catalog = new Catalog<Entries>();
    const cells: Cell[] = [];
    for (const [kind, all] of names) {
      const byName = new Map<string, Cell>();
      catalog.cells.set(kind, byName);
      for (const name of all) {
        const cell = emptyCell(kind, name);
        byName.set(name, cell);
        cells.push(cell);
      }
      if (all.some((name) => name.includes('#'))) catalog.withIds.add(byName);
    }
    for (const [owner, entries] of owners) {
      const own: Cell[] = [];
      for (let i = 0; i < entries.length; i += 2) {
        const cell = cells[entries[i] as number]!;
        put(cell, owner, entries[i + 1] as readonly unknown[]);
        own.push(cell);
      }
      catalog.owned.set(owner, own);
    }
    for (const [name, asked] of readers) {
      const reader: Reader = { name, cells: asked.map((number) => cells[number]!) };
      catalog.readers.set(name, reader);
      for (const cell of reader.cells) addReader(cell, reader);
    }
    return catalog;
  }
}
