import type { CheckIn, FileModel, Objective } from '../model/file.ts';
import { wordsOf } from '../model/words.ts';

interface KnownPart<T> {
  readonly place: string;
  readonly header: object | undefined;
  readonly part: T;
}

/** What was made of the declarations of one file, for as long as they say the same under the same header. */
export class KnownParts<T> {
  private known: ReadonlyMap<object, KnownPart<T>> = new Map();

  /** To be asked for each declaration of the file as it is now; what is not asked for is forgotten. */
  next({ headers }: FileModel): (declaration: Objective | CheckIn, place: string, make: () => T) => T {
    const before = this.known;
    const now = new Map<object, KnownPart<T>>();
    this.known = now;
    const above = headers.map(wordsOf);
    return (declaration, place, make) => {
      const words = wordsOf(declaration);
      const header = declaration.header === undefined ? undefined : above[declaration.header];
      const known = before.get(words);
      const one = known?.place === place && known.header === header ? known : { place, header, part: make() };
      now.set(words, one);
      return one.part;
    };
  }
}
