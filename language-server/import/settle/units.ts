import { nameFrom } from '../../prose/name-from.ts';
import type { LanguageCode } from '../../prose/reading.ts';
import { isWord } from '../words/index.ts';
import { Names } from './names.ts';

export type UnitKind = 'company' | 'team' | 'person';

/** A company, team or person that has to be declared, or is already. */
export interface Unit {
  readonly kind: UnitKind;
  readonly name: string;
  readonly title?: string;
}

/** The companies, teams and people of a document, each with one name. Those that are known already keep theirs. */
export class Units {
  /** Those that the document brings, in its order. */
  readonly added: Unit[] = [];
  readonly names: Names;
  private readonly byKey = new Map<string, Unit>();
  private readonly lang: LanguageCode;
  /** Nothing can be declared where the text goes. */
  readonly closed: boolean;

  constructor(lang: LanguageCode, known: readonly Unit[], taken: Iterable<string>, closed = false) {
    this.closed = closed;
    this.lang = lang;
    this.names = new Names([...taken, ...known.map(({ name }) => name)]);
    for (const unit of known)
      for (const key of [unit.name, unit.title]) if (key) this.byKey.set(keyOf(key), unit);
  }

  /** The unit that is called so; a new one where none is. */
  unit(kind: UnitKind, text: string): Unit {
    const key = keyOf(text);
    const known = this.byKey.get(key) ?? (kind === 'person' ? this.byFirstName(key) : undefined);
    if (known) return known;
    const unit = this.made(kind, text);
    this.byKey.set(key, unit);
    this.added.push(unit);
    return unit;
  }

  /** “@tomas” beside one Tomas Reed is he. */
  private byFirstName(key: string): Unit | undefined {
    if (/\s|@/.test(key)) return undefined;
    const found = this.added.filter(
      ({ kind, title }) => kind === 'person' && title?.toLowerCase().startsWith(`${key} `),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** The unit that is called so; undefined where none is yet. */
  known(text: string): Unit | undefined {
    return this.byKey.get(keyOf(text));
  }

  private made(kind: UnitKind, text: string): Unit {
    const handle = /^@([\p{L}_][\p{L}\p{M}\p{N}_-]*)$/u.exec(text)?.[1];
    if (handle)
      return {
        kind,
        name: this.names.take(handle) ? handle : this.names.give(handle, this.lang, kind),
        title: text.slice(1),
      };
    const [address] = /^[^\s@]+(?=@[^\s@.]+\.[^\s@]+$)/.exec(text) ?? [];
    const source = address?.replace(/[._\d]+/g, ' ') ?? text;
    // People are called by their first names, while there is one of each.
    const first = kind === 'person' ? source.split(/[\s(,]/)[0]! : source;
    const short = /^\p{Lu}?\p{Ll}{2,}$|^\p{Lu}{2,5}$/u.test(first) ? first : source;
    const name = nameFrom(short, this.lang);
    return {
      kind,
      name: name !== '' && this.names.take(name) ? name : this.names.give(source, this.lang, kind),
      title: text,
    };
  }
}

function keyOf(text: string): string {
  return text.replace(/^@/, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The people that an owner's cell names; empty where it names nobody, or says a sentence. */
export function peopleIn(text: string): string[] {
  if (isWord('nobody', text)) return [];
  const parts = text
    .split(/[,;；，、/&+|]|\s(?:and|und|i|oraz|och|и|和|with)\s|\s(?=@)/u)
    .map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  const isName = (part: string): boolean =>
    part.length <= 60 &&
    part.split(/\s/).length <= 5 &&
    /\p{L}/u.test(part) &&
    !/[.!?。:：<>[\]{}"]$|https?:/.test(part);
  if (named.length === 0 || !named.every(isName) || named.some((part) => isWord('nobody', part))) return [];
  return named;
}
