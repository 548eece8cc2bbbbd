import type { ObjectiveId } from '../../model/ids.ts';
import { positionAt } from '../../model/position.ts';
import { declarationOf, isBuiltIn, type SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { escaped } from './markdown.ts';

/** What `okr.checkIn` and `okr.openPreview` are told. */
export interface CommandTarget extends ObjectiveId {
  readonly keyResult?: string;
}

/** A link to where something is declared; its label alone where it is declared nowhere. */
export function placeLink(label: string, symbol: SymbolId, { project }: HoverContext): string {
  const file = isBuiltIn(symbol) ? undefined : project.files.get(symbol.uri);
  const declared = file && declarationOf(file, symbol);
  if (!file || !declared) return escaped(label);
  const { line, character } = positionAt(
    file,
    (declared.nameRange ?? declared.title?.range ?? declared.range)[0],
  );
  return link(label, `${file.uri}#L${line + 1},${character + 1}`);
}

/** A link that runs a command of the editor; empty where the editor does not have it. */
export function commandLink(
  label: string,
  command: string,
  target: CommandTarget,
  { commands }: HoverContext,
): string {
  if (!commands.has(command)) return '';
  // Editors decode what they are told once or twice: a percent sign of an URI must come out of both.
  const said = JSON.stringify([target]).replaceAll('%', '\\u0025');
  return link(label, `command:${command}?${encodeURIComponent(said)}`);
}

/** Nothing in an address may end the link or begin something else. */
function link(label: string, address: string): string {
  const safe = address.replace(/[()<>\\\s"'`*_[\]!|~]/gu, encoded);
  return `[${escaped(label)}](${safe})`;
}

function encoded(character: string): string {
  const code = encodeURIComponent(character);
  return code === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : code;
}
