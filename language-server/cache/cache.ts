import type { Circumstances, Memory } from '../workspace/memory.ts';
import type { SavedProject } from '../workspace/saved-project.ts';
import { bytesOf, savedIn } from './bytes.ts';
import { framed, unframed } from './frames.ts';

/*
 * What was made of a project, kept from one start to the next. It is only ever a shortcut: what cannot be read, or was
 * made by another program, of other texts or under other settings, is passed over without a word and made again.
 */

/** Where bytes are kept by name. Neither of the two ever fails. */
export interface Store {
  read(name: string): Uint8Array | undefined;
  write(name: string, bytes: Uint8Array): void;
}

/** A hash that nobody finds two texts for, as hexadecimal digits. */
export type Hash = (bytes: string | Uint8Array) => string;

/** What stands at the beginning of every file; another number for another form. */
const MAGIC = 'okr cache 1';

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

export class Cache implements Memory {
  /** @param program says which program this is: another one understands the texts in another way */
  constructor(
    private readonly store: Store,
    private readonly program: string,
    private readonly hash: Hash,
  ) {}

  fingerprint(text: string): string {
    return this.hash(text);
  }

  recall(project: string, { settings, view }: Circumstances): SavedProject | undefined {
    const bytes = this.store.read(this.nameOf(project));
    if (!bytes) return undefined;
    try {
      const [head, sum, content] = unframed(bytes) as [Uint8Array, Uint8Array, Uint8Array];
      const [magic, program, of, madeUnder, seenIn] = JSON.parse(utf8.decoder.decode(head));
      if (magic !== MAGIC || program !== this.program || of !== project) return undefined;
      if (utf8.decoder.decode(sum) !== this.hash(content)) return undefined;
      const saved = savedIn(content);
      const { judged, ...read } = saved;
      if (!judged || madeUnder !== this.hash(settings)) return read;
      return seenIn === this.hash(view) ? saved : { ...read, judged: unjudged(judged) };
    } catch {
      return undefined;
    }
  }

  keep(project: string, { settings, view }: Circumstances, saved: SavedProject): void {
    const head = [MAGIC, this.program, project, this.hash(settings), this.hash(view)];
    const content = bytesOf(saved);
    const pieces = [JSON.stringify(head), this.hash(content)].map((text) => utf8.encoder.encode(text));
    this.store.write(this.nameOf(project), framed([...pieces, content]));
  }

  private nameOf(project: string): string {
    return `${this.hash(project).slice(0, 32)}.okr-cache`;
  }
}

const NOTHING = { keys: [], sizes: [], bytes: new Uint8Array() };

/** On another day names mean the same, and everything is to be judged again. */
function unjudged({ rest }: NonNullable<SavedProject['judged']>): NonNullable<SavedProject['judged']> {
  return {
    verdicts: NOTHING,
    past: { files: NOTHING, texts: [] },
    rest: () => {
      const all = rest();
      return all && { ...all, scores: [] };
    },
  };
}
