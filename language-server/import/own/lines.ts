import { quoted } from '../../rules/engine/edits.ts';
import { commentLines } from '../write/comment.ts';
import type { Fields } from './fields.ts';
import { endsList, isName } from './spelling.ts';

/** Clauses put together: some behind one another, some with a line of their own. */
export class Clauses {
  private readonly lines: string[];

  /** @param head what is declared: `kr cpa "Cost per acquisition"` */
  constructor(head: string, alone = false) {
    this.lines = [head];
    if (alone) this.lines.push('');
  }

  /** Puts a clause behind the last one, where there is anything to say. */
  add(word: string, value?: string | false): this {
    if (value === undefined || value === false) return this;
    const clause = [word, value].filter((part) => part !== '').join(' ');
    const last = this.lines.length - 1;
    this.lines[last] = this.lines[last] === '' ? clause : `${this.lines[last]} ${clause}`;
    return this;
  }

  addText(word: string, value: string | undefined): this {
    return this.add(word, value !== undefined && quoted(value));
  }

  /** References behind a word. In a list each further name might be a word of the language: the line ends behind it. */
  addList(word: string, names: readonly string[]): this {
    if (names.length === 0) return this;
    this.add(word, names.join(', '));
    if (names.slice(1).some(endsList)) this.lines.push('');
    return this;
  }

  /** Lines as they are; further clauses stand behind the last of them. */
  raw(lines: readonly string[]): this {
    this.lines.push(...lines);
    return this;
  }

  /** Clauses with a line each. */
  below(word: string, values: readonly string[]): this {
    for (const value of values) this.lines.push(`${word} ${value}`);
    return this;
  }

  get text(): string[] {
    return this.lines.filter((line) => line !== '');
  }
}

/** `kr cpa "Cost per acquisition"`. Without a title the line ends behind the name: what follows may be read as one else. */
export function declared(word: string, fields: Fields): Clauses {
  const [name, title] = [fields.name('name'), fields.text('title')];
  const head = [word, name, title === undefined ? undefined : quoted(title)].filter(
    (part) => part !== undefined,
  );
  return new Clauses(head.join(' '), title === undefined);
}

/** Writes a thing that cannot be without a name; one that has none is kept as comments. */
export function ifNamed(fields: Fields, write: () => readonly string[], kept: string[]): string[] {
  const name = fields.peek('name');
  return withRemarks(name !== undefined && isName(name) ? [...write()] : [], fields, kept);
}

/** What a thing holds that fits nowhere, as comments over it. */
export function withRemarks(lines: string[], fields: Fields, kept: string[]): string[] {
  const rest = fields.rest();
  kept.push(...rest);
  return [...rest.flatMap(commentLines), ...lines];
}

/** A declaration with its block; without members it has none. */
export function block(head: readonly string[], members: readonly string[]): string[] {
  if (members.length === 0) return [...head];
  return [...head.slice(0, -1), `${head.at(-1)} {`, ...members, '}'];
}
