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

/** What one file says of a name. */
interface Part {
  readonly owner: string;
  readonly entries: readonly unknown[];
}

/** Everything about one name of a kind. There are hundreds of thousands: most have one part and few readers. */
interface Cell {
  readonly kind: string;
  readonly name: string;
  /** In the order of their owners. */
  parts: Part | Part[] | undefined;
  /** The entries of all parts; missing as long as nobody asked, and where there is one part. */
  all: readonly unknown[] | undefined;
  readers: Reader | readonly Reader[] | Set<Reader> | undefined;
}

/** Somebody who asks, and what was asked for. */
interface Reader {
  readonly name: string;
  readonly cells: Cell[];
}

/** More readers than that are found by their hashes. */
const FEW = 8;
const NOTHING: readonly never[] = [];

/** @typeParam Entries the entry type of each kind; entries are compared by their JSON, so they carry no positions. */
export class Catalog<Entries extends object> {
  private readonly cells = new Map<string, Map<string, Cell>>();
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
      cell = { kind, name, parts: undefined, all: undefined, readers: undefined };
      names.set(name, cell);
    }
    return cell;
  }

  /** What nobody says and nobody asks is forgotten. */
  private tidy({ kind, name, parts, readers }: Cell): void {
    if (!parts && !readers) this.cells.get(kind)?.delete(name);
  }
}

function keyOf({ kind, name }: Cell): string {
  return `${kind} ${name}`;
}

function entriesOf(cell: Cell): readonly unknown[] {
  const { parts } = cell;
  if (!parts) return NOTHING;
  if ('owner' in parts) return parts.entries;
  cell.all ??= parts.flatMap(({ entries }) => entries);
  return cell.all;
}

/** @returns whether the entries are not the same as before */
function put(cell: Cell, owner: string, entries: readonly unknown[]): boolean {
  const part: Part = { owner, entries };
  if (!cell.parts) {
    cell.parts = part;
    return true;
  }
  const parts = 'owner' in cell.parts ? [cell.parts] : cell.parts;
  const at = indexOf(parts, owner);
  const known = parts[at]?.owner === owner ? parts[at] : undefined;
  if (known && JSON.stringify(known.entries) === JSON.stringify(entries)) return false;
  parts.splice(at, known ? 1 : 0, part);
  cell.parts = parts.length > 1 ? parts : part;
  cell.all = undefined;
  return true;
}

function remove(cell: Cell, owner: string): void {
  cell.all = undefined;
  if (!cell.parts || 'owner' in cell.parts) cell.parts = undefined;
  else {
    cell.parts.splice(indexOf(cell.parts, owner), 1);
    if (cell.parts.length === 1) cell.parts = cell.parts[0];
  }
}

/** Where an owner's part stands, or would stand. */
function indexOf(parts: readonly Part[], owner: string): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.owner < owner) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readersOf({ readers }: Cell): Iterable<Reader> {
  if (!readers) return NOTHING;
  return 'cells' in readers ? [readers] : readers;
}

function addReader(cell: Cell, reader: Reader): void {
  const { readers } = cell;
  if (!readers) cell.readers = reader;
  else if (readers instanceof Set) readers.add(reader);
  else {
    const all = [...readersOf(cell), reader];
    cell.readers = all.length > FEW ? new Set(all) : all;
  }
}

function removeReader(cell: Cell, reader: Reader): void {
  const { readers } = cell;
  if (readers instanceof Set) {
    readers.delete(reader);
    if (readers.size === 0) cell.readers = undefined;
    return;
  }
  const left = [...readersOf(cell)].filter((one) => one !== reader);
  cell.readers = left.length > 1 ? left : left[0];
}
