import type { LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  LSPErrorCodes,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { offsetAt, positionsOf } from '../model/position.ts';
import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';
import { messages } from '../rules/messages/rename.ts';
import { speakIn } from '../rules/speak.ts';
import type { Project } from '../workspace/project.ts';
import { occurrencesOf } from './names/find.ts';
import { notAName, type RenameSpeak, takenBy } from './names/free-name.ts';
import { isBuiltIn, nameOf, type SymbolId } from './names/symbol.ts';
import { symbolAt } from './names/symbol-at.ts';
import { fileOf, type ProjectSource } from './source.ts';

interface Renameable {
  readonly symbol: SymbolId;
  /** The one name under the cursor. */
  readonly range: Range;
}

/** What a rename at an offset would change; fails with the reason why there is nothing to rename. */
export function renameableAt(project: Project, uri: string, offset: number): Result<Renameable> {
  const say = sayAbout(project, uri);
  const file = project.files.get(uri);
  const at = file && symbolAt(file, offset, project.namesFor(uri));
  if (!at) return failed(say('noName'));
  const { symbol, occurrence } = at;
  if (!symbol) return failed(say('unclear', { name: occurrence.name }));
  if (isBuiltIn(symbol)) return failed(say('builtIn', { name: symbol.id }));
  return ok({ symbol, range: positionsOf(file, occurrence.range) });
}

/**
 * The edits that give a thing another name everywhere, by file. Fails with the reason where the name is none, is taken,
 * or would make a reference unclear.
 */
export function renameAt(
  project: Project,
  uri: string,
  offset: number,
  newName: string,
): Result<ReadonlyMap<string, readonly TextEdit[]>> {
  const at = renameableAt(project, uri, offset);
  if (!at.ok) return at;
  const { symbol } = at.value;
  if (newName === nameOf(symbol)) return ok(new Map());
  const say = sayAbout(project, uri);
  const wrong = notAName(newName, say);
  if (wrong) return failed(wrong);
  const occurrences = occurrencesOf(project, symbol);
  const taken = takenBy(project, symbol, newName, occurrences, say);
  if (taken) return failed(taken);
  const edits = new Map<string, TextEdit[]>();
  for (const found of occurrences) {
    const inFile = edits.get(found.uri) ?? [];
    inFile.push({ range: positionsOf(project.files.get(found.uri)!, found.range), newText: newName });
    edits.set(found.uri, inFile);
  }
  return ok(edits);
}

/** In the language in which the findings of the file are told. */
function sayAbout(project: Project, uri: string): RenameSpeak {
  return project.view(uri)?.say(messages) ?? speakIn(messages, 'en');
}

/** Rename, with a check before it that says why where it cannot be done. */
export class OkrRenameProvider implements RenameProvider {
  constructor(private readonly source: ProjectSource) {}

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    const at = this.at(document, position);
    return at && orRefuse(renameableAt(at.project, at.uri, at.offset)).range;
  }

  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
    const at = this.at(document, position);
    if (!at) return undefined;
    const edits = orRefuse(renameAt(at.project, at.uri, at.offset, newName.trim()));
    return { changes: Object.fromEntries([...edits].map(([uri, inFile]) => [uri, [...inFile]])) };
  }

  private at(document: LangiumDocument, position: Position) {
    const found = fileOf(this.source, document);
    return found && { project: found.project, uri: found.file.uri, offset: offsetAt(found.file, position) };
  }
}

/** The editor shows the reason of a failed request beside the name. */
function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ResponseError(LSPErrorCodes.RequestFailed, result.reason);
}
