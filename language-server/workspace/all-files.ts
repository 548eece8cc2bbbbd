import type { FileModel } from '../model/file.ts';
import type { Project } from './project.ts';

/** The files of several projects as one map; each file is in one of them. */
export class AllFiles implements ReadonlyMap<string, FileModel> {
  constructor(private readonly projects: () => Iterable<Project>) {}

  get size(): number {
    let size = 0;
    for (const { files } of this.projects()) size += files.size;
    return size;
  }

  has(uri: string): boolean {
    return this.homeOf(uri) !== undefined;
  }

  get(uri: string): FileModel | undefined {
    return this.homeOf(uri)?.files.get(uri);
  }

  *keys(): MapIterator<string> {
    for (const { files } of this.projects()) yield* files.keys();
  }

  *values(): MapIterator<FileModel> {
    for (const { files } of this.projects()) yield* files.values();
  }

  *entries(): MapIterator<[string, FileModel]> {
    for (const { files } of this.projects()) yield* files.entries();
  }

  [Symbol.iterator](): MapIterator<[string, FileModel]> {
    return this.entries();
  }

  forEach(visit: (model: FileModel, uri: string, map: ReadonlyMap<string, FileModel>) => void): void {
    for (const [uri, model] of this.entries()) visit(model, uri, this);
  }

  private homeOf(uri: string): Project | undefined {
    for (const project of this.projects()) if (project.files.has(uri)) return project;
    return undefined;
  }
}
