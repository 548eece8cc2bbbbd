import type { FileModel } from '../model/file.ts';
import type { Dictionary } from '../packed/dictionary.ts';
import { Shelf } from '../packed/shelf.ts';
import { PastFiles } from './past-files.ts';
import type { SavedProject } from './saved-project.ts';

/** One file as it is now; without a model it is gone. */
export interface FileChange {
  readonly uri: string;
  readonly model?: FileModel;
  /** Of the text that the model was made of; missing where it need not be known at another start. */
  readonly fingerprint?: string;
}

/** The files of a project as they were read, and old versions of them. */
export class KnownFiles {
  /** By URI. */
  readonly models: Shelf<FileModel>;
  readonly past: PastFiles;
  /** Fingerprints of the texts that models were made of, as far as they are known. */
  private readonly texts: Map<string, string>;

  /**
   * @param atHand so many of those that were looked at last are kept as they are
   * @param saved as they were at another time, with the same dictionary
   */
  constructor(atHand: number, dictionary: Dictionary, saved?: SavedProject) {
    this.models = new Shelf(atHand, dictionary, saved?.files);
    this.texts = new Map(saved?.texts);
    this.past = new PastFiles(dictionary, saved?.judged?.past);
  }

  save(): Pick<SavedProject, 'files' | 'texts'> {
    return { files: this.models.save(), texts: [...this.texts] };
  }

  /** True for a file that is here as it was read from a text with this fingerprint. */
  isOf(uri: string, fingerprint: string): boolean {
    return this.texts.get(uri) === fingerprint;
  }

  /**
   * Takes in a file that is looked at soon, or that is gone.
   * @returns the file as it was, where that is at hand
   */
  take({ uri, model, fingerprint }: FileChange): FileModel | undefined {
    const before = this.models.glance(uri);
    this.mark(uri, fingerprint);
    if (model) this.models.set(uri, model);
    else {
      this.models.delete(uri);
      this.past.forgetAll(uri);
    }
    return before;
  }

  /** As `take`, for one of many that are not looked at soon. */
  putAway({ uri, model, fingerprint }: FileChange & { readonly model: FileModel }): void {
    this.mark(uri, fingerprint);
    this.models.putAway(uri, model);
  }

  private mark(uri: string, fingerprint: string | undefined): void {
    if (fingerprint === undefined) this.texts.delete(uri);
    else this.texts.set(uri, fingerprint);
  }
}
