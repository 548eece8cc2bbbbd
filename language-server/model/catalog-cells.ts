/*
 * The places of a catalog: everything about one name. There are hundreds of thousands of them, so each is as small as
 * can be.
 */

/** What one file says of a name. */
export interface Part {
  readonly owner: string;
  readonly entries: readonly unknown[];
}

/** Everything about one name of a kind. There are hundreds of thousands: most have one part and few readers. */
export interface Cell {
  readonly kind: string;
  readonly name: string;
  /** In the order of their owners. */
  parts: Part | Part[] | undefined;
  /** The entries of all parts; missing as long as nobody asked, and where there is one part. */
  all: readonly unknown[] | undefined;
  readers: Reader | readonly Reader[] | Set<Reader> | undefined;
}

/** Somebody who asks, and what was asked for. */
export interface Reader {
  readonly name: string;
  readonly cells: Cell[];
}

/** More readers than that are found by their hashes. */
const FEW = 8;
export const NOTHING: readonly never[] = [];

/** Of which nobody has said or asked anything. */
export function emptyCell(kind: string, name: string): Cell {
  return { kind, name, parts: undefined, all: undefined, readers: undefined };
}

export function keyOf({ kind, name }: Cell): string {
  return `${kind} ${name}`;
}

export function entriesOf(cell: Cell): readonly unknown[] {
  const { parts } = cell;
  if (!parts) return NOTHING;
  if ('owner' in parts) return parts.entries;
  cell.all ??= parts.flatMap(({ entries }) => entries);
  return cell.all;
}

/** @returns whether the entries are not the same as before */
export function put(cell: Cell, owner: string, entries: readonly unknown[]): boolean {
  const part: Part = { owner, entries };
  if (!cell.parts) {
    cell.parts = part;
    return true;
  }
  const parts = 'owner' in cell.parts ? [cell.parts] : cell.parts;
  const at = indexOf(parts, owner);
  const known = parts[at]?.owner === owner ? parts[at] : undefined;
  if (known && saysSame(known.entries, entries)) return false;
  parts.splice(at, known ? 1 : 0, part);
  cell.parts = parts.length > 1 ? parts : part;
  cell.all = undefined;
  return true;
}

/** As their JSON would be the same. */
function saysSame(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  if (typeof before !== 'object' || typeof now !== 'object' || !before || !now) return false;
  if (Array.isArray(before))
    return (
      Array.isArray(now) && before.length === now.length && before.every((one, i) => saysSame(one, now[i]))
    );
  const [a, b] = [before as Record<string, unknown>, now as Record<string, unknown>];
  for (const property in a) if (!saysSame(a[property], b[property])) return false;
  for (const property in b) if (!(property in a)) return false;
  return true;
}

export function remove(cell: Cell, owner: string): void {
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

/** What one owner says of a name. */
export function entriesBy({ parts }: Cell, owner: string): readonly unknown[] {
  if (!parts) return NOTHING;
  if ('owner' in parts) return parts.entries;
  return parts[indexOf(parts, owner)]!.entries;
}

export function readersOf({ readers }: Cell): Iterable<Reader> {
  if (!readers) return NOTHING;
  return 'cells' in readers ? [readers] : readers;
}

export function addReader(cell: Cell, reader: Reader): void {
  const { readers } = cell;
  if (!readers) cell.readers = reader;
  else if (readers instanceof Set) readers.add(reader);
  else {
    const all = [...readersOf(cell), reader];
    cell.readers = all.length > FEW ? new Set(all) : all;
  }
}

export function removeReader(cell: Cell, reader: Reader): void {
  const { readers } = cell;
  if (readers instanceof Set) {
    readers.delete(reader);
    if (readers.size === 0) cell.readers = undefined;
    return;
  }
  const left = [...readersOf(cell)].filter((one) => one !== reader);
  cell.readers = left.length > 1 ? left : left[0];
}
