import { vi } from 'vitest';
import type { FileModel } from '../../language-server/model/file.ts';
import type { Shelf } from '../../language-server/packed/shelf.ts';
import type { Project } from '../../language-server/workspace/project.ts';

/** The URIs of the files whose models are looked at from now on, as they are looked at: each may have to be unpacked. */
export function readFrom(project: Project): readonly string[] {
  const read: string[] = [];
  const files = project.files as Shelf<FileModel>;
  const [get, peek] = [files.get.bind(files), files.peek.bind(files)];
  vi.spyOn(files, 'get').mockImplementation((uri) => {
    read.push(uri);
    return get(uri);
  });
  vi.spyOn(files, 'peek').mockImplementation((uri) => {
    read.push(uri);
    return peek(uri);
  });
  vi.spyOn(files, 'entries').mockImplementation(() => {
    throw new Error('All files are looked at.');
  });
  vi.spyOn(files, 'values').mockImplementation(() => {
    throw new Error('All files are looked at.');
  });
  return read;
}
