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

  /** The page of a place, and the offset in it. */
  at(place: Place): { readonly bytes: Uint8Array; readonly offset: number } {
    return { bytes: this.pages[Math.floor(place / PAGE)]!, offset: place % PAGE };
  }

  /** So many bytes are not needed any more. */
  drop(bytes: number): void {
    this.waste += bytes;
  }
}
