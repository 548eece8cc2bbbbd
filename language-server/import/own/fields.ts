import type { Data } from '../shapes/data.ts';
import { scalarText } from '../shapes/keep-data.ts';
import { isDate, isName, isReference, isValue } from './spelling.ts';

/**
 * One object of an export while it is read: each key is taken once, and only where what it holds can be written. What is
 * left over at the end is kept as comments, so a file that was changed by hand loses nothing.
 */
export class Fields {
  private readonly left: Map<string, Data>;

  constructor(
    data: Data,
    private readonly path = '',
  ) {
    this.left = new Map(isRecord(data) ? Object.entries(data) : [['', data]]);
  }

  /** Any text. */
  text(key: string): string | undefined {
    return this.scalar(key, () => true);
  }

  /** A name of its own. */
  name(key: string): string | undefined {
    return this.scalar(key, isName);
  }

  reference(key: string): string | undefined {
    return this.scalar(key, isReference);
  }

  /** References; those that are none stay. */
  references(key: string): string[] {
    return this.several(key, isReference);
  }

  texts(key: string): string[] {
    return this.several(key, () => true);
  }

  value(key: string): string | undefined {
    return this.scalar(key, isValue);
  }

  date(key: string): string | undefined {
    return this.scalar(key, isDate);
  }

  /** One of some words. */
  word(key: string, words: readonly string[]): string | undefined {
    return this.scalar(key, (text) => words.includes(text));
  }

  flag(key: string): boolean {
    if (this.left.get(key) !== true) return false;
    return this.left.delete(key);
  }

  /** The objects in a list. */
  list(key: string): Fields[] {
    const data = this.left.get(key);
    if (!Array.isArray(data)) return [];
    this.left.delete(key);
    return (data as readonly Data[]).map((one) => new Fields(one, `${this.at(key)}.`));
  }

  object(key: string): Fields | undefined {
    const data = this.left.get(key);
    if (data === undefined || !isRecord(data)) return undefined;
    this.left.delete(key);
    return new Fields(data, `${this.at(key)}.`);
  }

  /** Puts back what was taken and cannot be written after all. */
  putBack(key: string, text: string | undefined): void {
    if (text !== undefined) this.left.set(key, text);
  }

  /** A text that stays where it is. */
  peek(key: string): string | undefined {
    const data = this.left.get(key);
    return typeof data === 'string' ? data : undefined;
  }

  /** Leaves keys out that say nothing of their own. */
  skip(...keys: string[]): void {
    for (const key of keys) this.left.delete(key);
  }

  /** What nobody took, as `key: value`, each once. */
  rest(): string[] {
    const lines = [...this.left].flatMap(([key, data]) => [...leaves(this.at(key), data)]);
    this.left.clear();
    return lines;
  }

  private at(key: string): string {
    return `${this.path}${key}`;
  }

  /** A text or a number that fits. */
  scalar(key: string, fits: (text: string) => boolean): string | undefined {
    const data = this.left.get(key);
    const text = typeof data === 'number' ? String(data) : data;
    if (typeof text !== 'string' || !fits(text)) return undefined;
    this.left.delete(key);
    return text;
  }

  private several(key: string, fits: (text: string) => boolean): string[] {
    const data = this.left.get(key);
    if (!Array.isArray(data)) return [];
    const good = (data as readonly Data[]).filter(
      (one): one is string => typeof one === 'string' && fits(one),
    );
    const others = (data as readonly Data[]).filter((one) => typeof one !== 'string' || !fits(one));
    if (others.length === 0) this.left.delete(key);
    else this.left.set(key, others);
    return good;
  }
}

function isRecord(data: Data): data is { readonly [key: string]: Data } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function* leaves(path: string, data: Data): Generator<string> {
  if (Array.isArray(data)) for (const one of data as readonly Data[]) yield* leaves(path, one);
  else if (isRecord(data))
    for (const [key, one] of Object.entries(data)) yield* leaves(`${path}.${key}`, one);
  else if (scalarText(data) !== '') yield `${path}: ${scalarText(data)}`;
}
