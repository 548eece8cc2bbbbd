/** A page holds many small pieces, as each array of bytes of its own would take some hundred bytes more. A power of two. */
const PAGE = 1 << 16;
/** Pages beyond that cannot be numbered in 31 bits. */
const MOST_PAGES = 1 << 14;
/** Less than that is not worth tidying up. */
const LITTLE = 1 << 20;

/** Where a piece begins: its page and the offset there, as one number. */
export type Place = number;

/** Bytes, one piece behind the other. Who reads a piece finds its end by what is in it. */
export class Pages {
  private readonly pages: Uint8Array[] = [];
  private used = PAGE;
  private waste = 0;

  /** True when more is waste than in use: the pieces should be written anew, into other pages. */
  get isUntidy(): boolean {
    return this.waste > LITTLE && this.waste * 2 > this.size;
  }

  /** In bytes. */
  get size(): number {
    return this.pages.reduce((sum, { length }) => sum + length, 0);
  }

  /** @throws beyond a gigabyte */
  add(bytes: Uint8Array): Place {
    if (this.used + bytes.length > PAGE) {
      if (this.pages.length === MOST_PAGES) throw new Error('There is no room for more.');
      this.pages.push(new Uint8Array(Math.max(PAGE, bytes.length)));
      this.used = 0;
    }
    const place = (this.pages.length - 1) * PAGE + this.used;
    this.pages.at(-1)!.set(bytes, this.used);
    this.used += bytes.length;
    return place;
  }

  /**
   * Takes over bytes as they are: they become pages and are not copied.
   * @param sizes of the pieces in them, in their order
   * @returns where each piece begins
   */
  adopt(bytes: Uint8Array, sizes: readonly number[]): Place[] {
    let at = 0;
    let start = 0;
    const places: Place[] = [];
    const starts = [0];
    for (const size of sizes) {
      if (at + size - start > PAGE && at > start) {
        start = at;
        starts.push(start);
      }
      places.push((this.pages.length + starts.length - 1) * PAGE + at - start);
      at += size;
    }
    if (at > bytes.length || this.pages.length + starts.length > MOST_PAGES)
      throw new Error('Packed data is not of the size that it should have.');
    if (at > 0) this.pages.push(...starts.map((from, i) => bytes.subarray(from, starts[i + 1] ?? at)));
    this.used = PAGE;
    return places;
  }

  /** The page of a place, and the offset in it. */
  at(place: Place): { readonly bytes: Uint8Array; readonly offset: number } {
    return { bytes: this.pages[Math.floor(place / PAGE)]!, offset: place % PAGE };
  }

  /** So many bytes are not needed any more. */
  drop(bytes: number): void {
    this.waste += bytes;
  }
}
