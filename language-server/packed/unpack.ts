import type { Dictionary } from './dictionary.ts';
import {
  AGAIN,
  DOUBLE,
  FALSE,
  FOLLOWS,
  LIST,
  NARROW,
  NULL,
  OBJECT,
  RANGE,
  TRUE,
  UNDEFINED,
  WHOLE,
  WIDE,
  WORD,
} from './format.ts';

/** Arguments of one call are limited. */
const PIECE = 4096;

/** Reads what a `Packer` with the same dictionary wrote. */
export class Unpacker {
  private bytes = new Uint8Array(0);
  private at = 0;
  private lastStart = 0;
  private texts: string[] = [];

  constructor(private readonly dictionary: Dictionary) {}

  /**
   * @param bytes the value begins at `at`; what is behind it does not matter
   * @throws where they are no packed value
   */
  unpack(bytes: Uint8Array, at = 0): unknown {
    this.bytes = bytes as Uint8Array<ArrayBuffer>;
    this.at = at;
    this.lastStart = 0;
    this.texts = [];
    return this.any();
  }

  private any(): unknown {
    if (this.at >= this.bytes.length) throw new Error('Packed data ends in the middle of a value.');
    const byte = this.bytes[this.at++]!;
    const low = byte & 0x1f;
    const number = low === FOLLOWS ? this.varint() : low;
    switch (byte >> 5) {
      case WORD:
        return known(this.dictionary.words[number]);
      case NARROW:
        return this.text(this.narrow(number));
      case WIDE:
        return this.text(this.wide(number));
      case AGAIN:
        return known(this.texts[number]);
      case LIST:
        return this.list(number);
      case OBJECT:
        return this.object(number);
      case WHOLE:
        return unfolded(number);
      default:
        return this.special(number);
    }
  }

  private special(which: number): unknown {
    switch (which) {
      case UNDEFINED:
        return undefined;
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case DOUBLE:
        this.passed(8);
        return new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at - 8, 8).getFloat64(0);
      case RANGE: {
        const start = this.lastStart + unfolded(this.varint());
        this.lastStart = start;
        return [start, start + this.varint()];
      }
      default:
        throw new Error(`Packed data has no value of the kind ${which}.`);
    }
  }

  private list(length: number): unknown[] {
    if (length > this.bytes.length - this.at) throw new Error('Packed data has a list that is too long.');
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) list.push(this.any());
    return list;
  }

  private object(shape: number): object {
    const object: Record<string, unknown> = {};
    for (const key of known(this.dictionary.shapes[shape])) {
      // Other than by an assignment, an own key of this name is one like any other.
      if (key === '__proto__')
        Object.defineProperty(object, key, {
          value: this.any(),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else object[key] = this.any();
    }
    return object;
  }

  private text(text: string): string {
    this.texts.push(text);
    return text;
  }

  private narrow(length: number): string {
    const { bytes, at } = this;
    const end = this.passed(length);
    if (length <= PIECE) return String.fromCharCode.apply(null, bytes.subarray(at, end) as never);
    let text = '';
    for (let from = at; from < end; from += PIECE)
      text += String.fromCharCode.apply(null, bytes.subarray(from, Math.min(end, from + PIECE)) as never);
    return text;
  }

  private wide(length: number): string {
    const { bytes, at } = this;
    this.passed(2 * length);
    const codes = new Uint16Array(length);
    for (let i = 0; i < length; i++) codes[i] = bytes[at + 2 * i]! | (bytes[at + 2 * i + 1]! << 8);
    let text = '';
    for (let from = 0; from < length; from += PIECE)
      text += String.fromCharCode.apply(null, codes.subarray(from, from + PIECE) as never);
    return text;
  }

  private passed(length: number): number {
    this.at += length;
    if (this.at > this.bytes.length) throw new Error('Packed data ends in the middle of a value.');
    return this.at;
  }

  private varint(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || shift > 28) throw new Error('Packed data has a number that does not end.');
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  }
}

function unfolded(number: number): number {
  return number & 1 ? -((number + 1) / 2) : number / 2;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Packed data names what is not known.');
  return value;
}
