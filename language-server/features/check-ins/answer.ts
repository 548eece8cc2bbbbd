import { URI } from 'langium';
import { type Draft, styleOf } from '../../check-ins/draft.ts';
import { formatted, snippetOf } from '../../check-ins/form.ts';
import { uriIn } from '../../check-ins/paths.ts';
import type { Reader } from '../../format/format.ts';
import { positionsOf } from '../../model/position.ts';
import type { Draft as Answer } from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';

/**
 * A draft as the editor takes it: laid out, and with its places as positions.
 * @param versionOf the version of an open document; undefined for a closed one
 */
export function answerOf(
  draft: Draft,
  project: Project,
  root: string,
  reader: Reader,
  versionOf: (uri: string) => number | undefined,
): Answer {
  switch (draft.kind) {
    case 'nothing':
      return draft;
    case 'new': {
      const snippet = snippetOf(formatted(draft.form, reader));
      const left = draft.unnamed && { unnamed: draft.unnamed };
      return { kind: 'new', uri: URI.parse(uriIn(root, draft.path)).toString(), snippet, ...left };
    }
    case 'select': {
      const file = project.files.get(draft.uri)!;
      return { kind: 'select', uri: draft.uri, range: positionsOf(file, draft.range) };
    }
    case 'insert': {
      const { uri, range, form } = draft;
      const file = project.files.get(uri)!;
      const atEnd = range[0] === range[1];
      return {
        kind: 'insert',
        uri,
        version: versionOf(uri) ?? null,
        range: positionsOf(file, range),
        snippet: snippetOf(atEnd ? formatted(form, reader, styleOf(file)) : form),
        ...(draft.unnamed && { unnamed: draft.unnamed }),
      };
    }
  }
}
