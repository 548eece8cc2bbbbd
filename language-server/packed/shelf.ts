import { Dictionary } from './dictionary.ts';
import { Packer } from './pack.ts';
import { Pages, type Place } from './pages.ts';
import { Unpacker } from './unpack.ts';

/** Where a value lies; nowhere as long as it is at hand alone. */
interface Slip {
  place?: Place;
  size: number;
}

/** What is on a shelf, as bytes; to be read with the same dictionary. */
export interface SavedShelf {
  readonly keys: readonly string[];
  /** How many bytes each takes. */
  readonly sizes: readonly number[];
  /** One behind the other. */
  readonly bytes: Uint8Array;
}

/**
 * A map for plain data of which there is much and little is looked at: those asked for last are at hand, the others are
 * kept as bytes and made again when they are asked for, as equal objects but not the same ones.
 */
export class Shelf<T extends object> implements ReadonlyMap<string, T> {
  /** The last ones, oldest first. */
  private readonly atHand = new Map<string, T>();
  private readonly slips = new Map<string, Slip>();
  private pages = new Pages();
  private readonly packer: Packer;
  private readonly unpacker: Unpacker;

  /**
   * @param most so many values are at hand
   * @param dictionary may be shared with other shelves
   * @param saved what is on it; the bytes are not copied
   */
  constructor(
    private readonly most: number,
    dictionary = new Dictionary(),
    saved?: SavedShelf,
  ) {
    this.packer = new Packer(dictionary);
    this.unpacker = new Unpacker(dictionary);
    const places = saved ? this.pages.adopt(saved.bytes, saved.sizes) : [];
    for (const [i, place] of places.entries())
      this.slips.set(saved!.keys[i]!, { place, size: saved!.sizes[i]! });
  }

  /**
   * What is on it, to be taken up again.
   * @param wanted which of it; missing: everything
   */
  save(wanted: (key: string) => boolean = () => true): SavedShelf {
    for (const [key, value] of this.atHand) {
      const slip = this.slips.get(key)!;
      if (slip.place === undefined) this.store(slip, value);
    }
    const all = [...this.slips].filter(([key]) => wanted(key));
    const bytes = new Uint8Array(all.reduce((sum, [, { size }]) => sum + size, 0));
    let at = 0;
    for (const [, { place, size }] of all) {
      const page = this.pages.at(place!);
      bytes.set(page.bytes.subarray(page.offset, page.offset + size), at);
      at += size;
    }
    return { keys: all.map(([key]) => key), sizes: all.map(([, { size }]) => size), bytes };
  }

  get size(): number {
    return this.slips.size;
  }

  /** The room that packed values take. */
  get bytes(): number {
    return this.pages.size;
  }

  has(key: string): boolean {
    return this.slips.has(key);
  }

  get(key: string): T | undefined {
    const value = this.look(key);
    if (value !== undefined) this.take(key, value);
    return value;
  }

  /** As `get`, by somebody who looks at all of them: it does not push aside those that are needed again. */
  peek(key: string): T | undefined {
    return this.look(key);
  }

  /** The value itself, where it is at hand. */
  glance(key: string): T | undefined {
    return this.atHand.get(key);
  }

  /** The same object as long as the value is not set again: tells whether it is the one of another time. */
  markOf(key: string): object | undefined {
    return this.slips.get(key);
  }

  set(key: string, value: T): this {
    this.drop(key);
    this.slips.set(key, { size: 0 });
    this.take(key, value);
    return this;
  }

  /** As `set`, for a value that nobody may ask for soon. */
  putAway(key: string, value: T): void {
    this.drop(key);
    const slip: Slip = { size: 0 };
    this.slips.set(key, slip);
    this.store(slip, value);
  }

  delete(key: string): boolean {
    this.drop(key);
    return this.slips.delete(key);
  }

  clear(): void {
    this.atHand.clear();
    this.slips.clear();
    this.pages = new Pages();
  }

  keys(): MapIterator<string> {
    return this.slips.keys();
  }

  /** Who looks at all values does not push aside those that are needed again. */
  *entries(): MapIterator<[string, T]> {
    for (const key of this.slips.keys()) yield [key, this.look(key)!];
  }

  *values(): MapIterator<T> {
    for (const key of this.slips.keys()) yield this.look(key)!;
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  private look(key: string): T | undefined {
    const value = this.atHand.get(key);
    if (value !== undefined) return value;
    const place = this.slips.get(key)?.place;
    return place === undefined ? undefined : this.unpacked(place);
  }

  private unpacked(place: Place): T {
    const { bytes, offset } = this.pages.at(place);
    return this.unpacker.unpack(bytes, offset) as T;
  }

  private take(key: string, value: T): void {
    // As long as there is room, the order does not matter.
    if (this.slips.size <= this.most && this.atHand.has(key)) return;
    this.atHand.delete(key);
    this.atHand.set(key, value);
    if (this.atHand.size <= this.most) return;
    const [oldest, old] = this.atHand.entries().next().value!;
    this.atHand.delete(oldest);
    const slip = this.slips.get(oldest)!;
    if (slip.place === undefined) this.store(slip, old);
  }

  private store(slip: Slip, value: T): void {
    const bytes = this.packer.pack(value);
    slip.place = this.pages.add(bytes);
    slip.size = bytes.length;
  }

  private drop(key: string): void {
    this.atHand.delete(key);
    const slip = this.slips.get(key);
    if (!slip) return;
    delete slip.place;
    this.pages.drop(slip.size);
    if (this.pages.isUntidy) this.tidy();
  }

  private tidy(): void {
    const before = this.pages;
    this.pages = new Pages();
    for (const slip of this.slips.values()) {
      if (slip.place === undefined) continue;
      const { bytes, offset } = before.at(slip.place);
      slip.place = this.pages.add(bytes.subarray(offset, offset + slip.size));
    }
  }
}
