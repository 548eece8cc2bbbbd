import { nameFrom } from '../../prose/name-from.ts';
import type { LanguageCode } from '../../prose/reading.ts';

/** The names that are taken in one place: each is given once. */
export class Names {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.taken.add(name);
  }

  /** A name made from a text, with a number behind it where it is taken; `fallback` where the text has no words. */
  give(text: string, lang: LanguageCode, fallback: string): string {
    const base = nameFrom(text.slice(0, 300), lang) || fallback;
    for (let count = this.counts.get(base) ?? 1; ; count++) {
      const name = count === 1 ? base : `${base}-${count}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      this.counts.set(base, count + 1);
      return name;
    }
  }

  /** Takes a name as it is, where it is free. */
  take(name: string): boolean {
    if (this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }
}
