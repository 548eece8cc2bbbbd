import { URI } from 'langium';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OkrSharedServices } from '../../module.ts';
import type { Project } from '../../workspace/project.ts';
import type { CheckInSpeak } from './close-edit.ts';

/**
 * Reads files of a project: an open one as the editor has it, a closed one from the disk.
 * @throws ResponseError where a file cannot be read, or is not what the project knows any more: it was written to in this moment
 */
export async function textsOf(
  services: OkrSharedServices,
  project: Project,
  uris: Iterable<string>,
  say: CheckInSpeak,
): Promise<(uri: string) => string> {
  const texts = new Map<string, string>();
  for (const uri of new Set(uris)) {
    const name = URI.parse(uri).path.split('/').at(-1)!;
    const text =
      services.workspace.TextDocuments.get(uri)?.getText() ??
      (await services.workspace.FileSystemProvider.readFile(URI.parse(uri)).then(
        withoutMark,
        () => undefined,
      ));
    if (text === undefined) throw new ResponseError(ErrorCodes.InvalidRequest, say('unread', { name }));
    if (text.length !== project.files.get(uri)?.length) {
      throw new ResponseError(ErrorCodes.InvalidRequest, say('written', { name }));
    }
    texts.set(uri, text);
  }
  return (uri) => texts.get(uri) ?? '';
}

/** Editors hide the byte order mark; offsets agree with theirs. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
