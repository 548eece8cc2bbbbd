import type { FormatOptions } from '../format/edits.ts';
import type { Reader } from '../format/format.ts';
import type { FileModel } from '../model/file.ts';
import { cycleName, lastName } from '../model/names.ts';
import { newDeclaration } from '../rules/engine/edits.ts';
import type { Edit } from '../rules/finding.ts';
import { type Carried, type CarryOver, carriedObjective, headerOf } from './carry-over.ts';
import { styleOf } from './draft.ts';
import { fileAt } from './file-at.ts';
import { formatted, STYLE } from './form.ts';
import type { NextCycle } from './next-cycle.ts';
import { pathInCycle } from './next-cycle.ts';

/** A file that is not there yet; its text has the line ends of the file that it goes on from. */
export interface NewFile {
  /** Below the root. */
  readonly path: string;
  readonly text: string;
}

export interface NextFiles {
  readonly created: readonly NewFile[];
  /** What is added to files that are there. */
  readonly edits: readonly Edit[];
}

/** The files in which carried objectives go on, laid out as the formatter does it. */
export function nextFiles(over: CarryOver, root: string, reader: Reader): NextFiles {
  const byPath = new Map<string, Carried[]>();
  for (const one of over.carried) {
    const { uri, cycle = '' } = one.objective;
    const path = pathInCycle(over.project, root, uri, cycle, over.next);
    byPath.set(path, [...(byPath.get(path) ?? []), one]);
  }
  const created: NewFile[] = [];
  const edits: Edit[] = [];
  for (const [path, carried] of byPath) {
    const file = fileAt(over.project, root, path);
    const declared = over.next.isNew && created.length + edits.length === 0 ? declarationOf(over.next) : '';
    const source = over.project.files.get(carried[0]!.objective.uri)!;
    const raw = declared + textIn(carried, over, file);
    const text = laidOut(raw, reader, file ? styleOf(file) : styleOf(source));
    if (file) edits.push(newDeclaration(file, text.trimEnd()));
    else created.push({ path, text: text.replaceAll('\n', source.eol) });
  }
  return { created, edits };
}

/** `cycle spring "Spring" from … to …`, for a cycle that no file declares. */
export function declarationOf({ name, title, start, end }: NextCycle): string {
  const said = title === undefined ? '' : ` ${JSON.stringify(title)}`;
  return `cycle ${name}${said} from ${start} to ${end}\n\n`;
}

function textIn(carried: readonly Carried[], over: CarryOver, file: FileModel | undefined): string {
  const groups = new Map<string, Carried[]>();
  for (const one of carried) {
    const header = headerOf(one, over);
    groups.set(header, [...(groups.get(header) ?? []), one]);
  }
  const parts = [...groups].map(([header, group], i) => {
    const objectives = group.map((one) => carriedObjective(one, over)).join('\n\n');
    const goesOn = i === 0 && file && saysTheSame(file, group[0]!, over.next);
    return goesOn ? objectives : `${header}\n\n${objectives}`;
  });
  return `${parts.join('\n\n')}\n`;
}

/** True where what is put at the end of a file stands below the right header already. */
function saysTheSame(file: FileModel, { objective }: Carried, next: NextCycle): boolean {
  const header = file.headers.at(-1);
  if (!header?.cycle || cycleName(header.cycle.name) !== next.name) return false;
  const language = header.language?.value ?? undefined;
  return (
    header.teams.map(lastName).join() === objective.units.map(lastName).join() &&
    language === objective.language
  );
}

function laidOut(text: string, reader: Reader, style: FormatOptions = STYLE): string {
  return formatted({ text, stops: [] }, reader, style).text;
}
