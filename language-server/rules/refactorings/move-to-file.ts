import type { FileModel, Ref } from '../../model/file.ts';
import { lineAt } from '../../model/position.ts';
import { newDeclaration, replacement } from '../engine/edits.ts';
import type { ObjectiveView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';
import { endOfHead } from './head.ts';
import type { Around } from './moved.ts';

/** More would be a list to search, not a choice. */
const OFFERED = 3;

/**
 * Moves an objective, with the comments right above it, to the end of another file of its team. It keeps its team and its
 * cycle there, said outright where the header there says others, so that every reference still leads to it.
 * @param text the text of the objective's file
 */
export function moveToFile(objective: ObjectiveView, { files }: Around, text: string): Fix[] {
  const { file, uri } = objective;
  const lines = linesOf(objective, text);
  if (!lines || objective.units.length === 0) return [];
  return [...files.values()]
    .filter((other) => other.uri !== uri && isOfTeam(other, objective))
    .flatMap((other) => {
      const head = headIn(other, objective);
      return head === undefined ? [] : [{ other, head }];
    })
    .sort((a, b) => a.head.length - b.head.length || (a.other.uri < b.other.uri ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ other, head }): Fix => {
      const at = endOfHead(objective.model);
      const moved = `${text.slice(lines.start, at)}${head}${text.slice(at, lines.end)}`;
      return {
        title: objective.say(messages)('moveToFile', { file: pathFrom(uri, other.uri) }),
        edits: [
          replacement(uri, [lines.start, withBlankLine(file.model, text, lines.end)], ''),
          newDeclaration(other, moved.replaceAll('\r\n', '\n').trimEnd()),
        ],
      };
    });
}

/** A file in which a header, or an objective by itself, is for one of the same teams. */
function isOfTeam(file: FileModel, { units }: ObjectiveView): boolean {
  const teams = new Set(units.map(written));
  const headers = file.headers.some((header) => header.teams.some((ref) => teams.has(written(ref))));
  return headers || file.objectives.some((one) => one.teams.some((ref) => teams.has(written(ref))));
}

/** The clauses that it needs at the end of the file; undefined where no clause could undo what the header there says. */
function headIn(file: FileModel, objective: ObjectiveView): string | undefined {
  const { model, units, cycle } = objective;
  const header = file.headers.at(-1);
  const there = (header?.teams ?? []).map(written).join(', ');
  const here = units.map(written).join(', ');
  const team = model.teams.length > 0 || here === there ? '' : ` for ${here}`;
  if (model.cycle || cycle === undefined) return !model.cycle && header?.cycle ? undefined : team;
  const own = objective.file.model.headers[model.header ?? -1]?.cycle?.name ?? cycle;
  return header?.cycle?.name === own ? team : `${team} in ${own}`;
}

/** Whole lines, with the comment lines right above; undefined where something else stands on them. */
function linesOf({ model, file }: ObjectiveView, text: string): { start: number; end: number } | undefined {
  const { lines, suppressions } = file.model;
  let line = lineAt(file.model, model.range[0]);
  if (text.slice(lines[line], model.range[0]).trim() !== '') return undefined;
  const last = lineAt(file.model, Math.max(model.range[0], model.range[1] - 1));
  const end = lines[last + 1] ?? file.model.length;
  if (!/^(?:\/\/.*)?$/.test(text.slice(model.range[1], end).trim())) return undefined;
  // A comment that silences a rule for the rest of the file is not about the objective.
  const stays = (at: number): boolean =>
    suppressions.some(
      ({ scope, range }) => (scope === 'start' || scope === 'end') && lineAt(file.model, range[0]) === at,
    );
  while (line > 0 && /^[ \t]*\/\//.test(text.slice(lines[line - 1], lines[line])) && !stays(line - 1)) line--;
  return { start: lines[line]!, end };
}

/** One of the two blank lines that would meet goes with what goes. */
function withBlankLine({ lines, length }: FileModel, text: string, end: number): number {
  const next = lines.find((start) => start > end) ?? length;
  return text.slice(end, next).trim() === '' ? next : end;
}

function written({ path }: Ref): string {
  return path.map(({ name }) => name).join('.');
}

/** The path from the folder that both are in: as short as tells them apart. */
function pathFrom(uri: string, other: string): string {
  const own = uri.split('/');
  const path = other.split('/');
  const shared = path.findIndex((part, i) => i === path.length - 1 || part !== own[i]);
  return decodeURIComponent(path.slice(shared).join('/'));
}
