import type { Dictionary } from './dictionary.ts';
import {
  AGAIN,
  DOUBLE,
  FALSE,
  FOLLOWS,
  LARGEST,
  LIST,
  NARROW,
  NULL,
  OBJECT,
  RANGE,
  SPECIAL,
  TRUE,
  UNDEFINED,
  WHOLE,
  WIDE,
  WORD,
} from './format.ts';

/** Writes plain data into as few bytes as is quick. One is enough for many values. */
export class Packer {
  private bytes = new Uint8Array(1 << 14);
  private at = 0;
  private lastStart = 0;
  private readonly texts = new Map<string, number>();
  private readonly double = new DataView(new ArrayBuffer(8));

  constructor(private readonly dictionary: Dictionary) {}

  /**
   * @param value objects, lists, texts, numbers, booleans, null and undefined
   * @returns good until the next value is packed
   */
  pack(value: unknown): Uint8Array {
    this.at = 0;
    this.lastStart = 0;
    this.texts.clear();
    this.any(value);
    return this.bytes.subarray(0, this.at);
  }

  private any(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'number') this.number(value);
    else if (value === true) this.head(SPECIAL, TRUE);
    else if (value === false) this.head(SPECIAL, FALSE);
    else if (value === null) this.head(SPECIAL, NULL);
    else if (value === undefined) this.head(SPECIAL, UNDEFINED);
    else if (isRange(value)) this.range(value);
    else if (Array.isArray(value)) {
      this.head(LIST, value.length);
      for (const one of value) this.any(one);
    } else this.object(value as Record<string, unknown>);
  }

  private range([start, end]: readonly [number, number]): void {
    this.head(SPECIAL, RANGE);
    this.varint(folded(start - this.lastStart));
    this.varint(end - start);
    this.lastStart = start;
  }

  private text(text: string): void {
    const before = this.texts.get(text);
    const word = before === undefined ? this.dictionary.wordOf(text) : undefined;
    if (before !== undefined) this.head(AGAIN, before);
    else if (word !== undefined) this.head(WORD, word);
    else {
      this.texts.set(text, this.texts.size);
      if (isNarrow(text)) this.narrow(text);
      else this.wide(text);
    }
  }

  private narrow(text: string): void {
    this.head(NARROW, text.length);
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.at++] = text.charCodeAt(i);
  }

  private wide(text: string): void {
    this.head(WIDE, text.length);
    this.reserve(2 * text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.bytes[this.at++] = code;
      this.bytes[this.at++] = code >> 8;
    }
  }

  private number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0)) {
      this.head(WHOLE, folded(value));
      return;
    }
    this.head(SPECIAL, DOUBLE);
    this.double.setFloat64(0, value);
    this.reserve(8);
    for (let i = 0; i < 8; i++) this.bytes[this.at++] = this.double.getUint8(i);
  }

  private object(object: Record<string, unknown>): void {
    const keys = Object.keys(object);
    this.head(OBJECT, this.dictionary.shapeOf(keys));
    for (const key of keys) this.any(object[key]);
  }

  private head(kind: number, number: number): void {
    this.reserve(1);
    if (number < FOLLOWS) {
      this.bytes[this.at++] = (kind << 5) | number;
      return;
    }
    this.bytes[this.at++] = (kind << 5) | FOLLOWS;
    this.varint(number);
  }

  private varint(number: number): void {
    this.reserve(5);
    let rest = number;
    while (rest > 0x7f) {
      this.bytes[this.at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.at++] = rest;
  }

  private reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.at + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Negative numbers between the positive ones, so that small ones stay small. */
function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function isNarrow(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}

function isRange(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value;
  return isOffset(start) && isOffset(end) && end >= start;
}

function isOffset(value: unknown): value is number {
  return (
    Number.isInteger(value) && !Object.is(value, -0) && (value as number) >= 0 && (value as number) < LARGEST
  );
}
