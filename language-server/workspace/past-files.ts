import type { FileModel } from '../model/file.ts';
import type { Dictionary } from '../packed/dictionary.ts';
import { Shelf } from '../packed/shelf.ts';
import type { SavedPast } from './saved-project.ts';

/** Old versions of files: each as it was at the end of some days. */
export class PastFiles {
  private readonly models: Shelf<FileModel>;
  /** Fingerprints of the texts that these were made of. */
  private readonly texts: Map<string, string>;
  /** By URI. */
  private readonly days = new Map<string, Set<string>>();

  constructor(dictionary: Dictionary, saved?: SavedPast) {
    this.models = new Shelf(0, dictionary, saved?.files);
    this.texts = new Map(saved?.texts);
    for (const key of this.models.keys()) this.daysOf(key.slice(DAY + 1)).add(key.slice(0, DAY));
  }

  save(): SavedPast {
    return { files: this.models.save(), texts: [...this.texts] };
  }

  /** URIs of the files of which an old version is known. */
  get uris(): Iterable<string> {
    return this.days.keys();
  }

  get(uri: string, day: string): FileModel | undefined {
    return this.models.get(keyOf(uri, day));
  }

  /** With a fingerprint: whether the version is of that text. */
  has(uri: string, day: string, fingerprint?: string): boolean {
    const key = keyOf(uri, day);
    return this.models.has(key) && (fingerprint === undefined || this.texts.get(key) === fingerprint);
  }

  /** @param model undefined for a version that is not known any more */
  set(uri: string, day: string, model: FileModel | undefined, fingerprint?: string): void {
    const key = keyOf(uri, day);
    if (model) {
      this.daysOf(uri).add(day);
      this.models.putAway(key, model);
    } else {
      this.days.get(uri)?.delete(day);
      this.models.delete(key);
    }
    if (model && fingerprint !== undefined) this.texts.set(key, fingerprint);
    else this.texts.delete(key);
  }

  forgetAll(uri: string): void {
    for (const day of this.days.get(uri) ?? []) this.set(uri, day, undefined);
    this.days.delete(uri);
  }

  private daysOf(uri: string): Set<string> {
    let days = this.days.get(uri);
    if (!days) {
      days = new Set();
      this.days.set(uri, days);
    }
    return days;
  }
}

/** Characters of an ISO date. */
const DAY = 10;

function keyOf(uri: string, day: string): string {
  return `${day} ${uri}`;
}
