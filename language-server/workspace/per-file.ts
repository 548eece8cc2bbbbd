import type { FileModel } from '../model/file.ts';
import type { Project } from './project.ts';

/**
 * What is made of a file's model alone, kept as long as the model is the same: who asks it of all files has only those
 * read again that have changed. What is kept should be small, as there may be thousands of files.
 */
export class PerFile<T> {
  private readonly kept = new WeakMap<object, { readonly value: T }>();

  constructor(private readonly make: (file: FileModel) => T) {}

  /** Undefined for a file that is not there. */
  of(project: Pick<Project, 'markOf' | 'peek'>, uri: string): T | undefined {
    const mark = project.markOf(uri);
    if (!mark) return undefined;
    let known = this.kept.get(mark);
    if (!known) {
      known = { value: this.make(project.peek(uri)!) };
      this.kept.set(mark, known);
    }
    return known.value;
  }
}
