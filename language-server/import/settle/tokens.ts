/**
 * The words and numbers of a text, as they are counted when a source is held against its import. Han is counted by the
 * character, letters and digits apart: `KR1` is two.
 */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().normalize('NFC').match(TOKEN) ?? [];
}

const TOKEN = /\p{Script=Han}|\p{N}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** How often each word and number is there, to be taken out one by one. */
export class Tokens {
  private readonly counts = new Map<string, number>();

  add(text: string): void {
    for (const token of tokensOf(text)) this.counts.set(token, (this.counts.get(token) ?? 0) + 1);
  }

  /** Takes all tokens of a text out; false, and takes none, where one is not there. */
  take(text: string): boolean {
    const wanted = new Map<string, number>();
    for (const token of tokensOf(text)) wanted.set(token, (wanted.get(token) ?? 0) + 1);
    for (const [token, count] of wanted) if ((this.counts.get(token) ?? 0) < count) return false;
    for (const [token, count] of wanted) this.counts.set(token, this.counts.get(token)! - count);
    return true;
  }
}

/** True where every word and number of a text is in another. */
export function covers(text: string, part: string): boolean {
  const there = new Set(tokensOf(text));
  return tokensOf(part).every((token) => there.has(token));
}
