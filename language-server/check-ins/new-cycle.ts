import type { Reader } from '../format/format.ts';
import type { FileModel } from '../model/file.ts';
import { cycleName } from '../model/names.ts';
import { detectLanguage } from '../prose/detect.ts';
import { type CarryOver, carriedObjective, headerOf } from './carry-over.ts';
import { atEnd, type Draft } from './draft.ts';
import { fileAt } from './file-at.ts';
import { type Form, formOf, type Piece } from './form.ts';
import { objectiveForm } from './new-file.ts';
import { pathInCycle } from './next-cycle.ts';
import { declarationOf } from './next-files.ts';
import { pathIn } from './paths.ts';
import { SKELETONS } from './skeletons.ts';

/**
 * The file in which a file's teams go on in the next cycle: their headers, the objectives that are carried over, and an
 * objective to be written over below a header that has none. What is asked (`?`) is to be filled in.
 * @param uri of the file that the cycle is looked at in
 */
export function newCycle(uri: string, cycle: string, over: CarryOver, root: string, reader: Reader): Draft {
  const { project, next, textOf } = over;
  const file = project.files.get(uri)!;
  const path = pathInCycle(project, root, uri, cycle, next);
  const there = fileAt(project, root, path, uri);
  const carried = new Map<string, string[]>();
  for (const one of over.carried) {
    const header = headerOf(one, over);
    carried.set(header, [...(carried.get(header) ?? []), carriedObjective(one, over)]);
  }
  const headers = [...new Set([...headersIn(file, cycle, next.name, textOf(uri)), ...carried.keys()])];
  const pieces: Piece[] = next.isNew ? [declarationOf(next)] : [];
  for (const header of headers) {
    const objectives = carried.get(header);
    pieces.push(`${header}\n\n`);
    if (objectives) pieces.push(`${objectives.join('\n\n')}\n\n`);
    else pieces.push(...objectiveForm(wordsFor(file, header), undefined, []), '\n');
  }
  const form = withQuestions(formOf(pieces), reader);
  const goesOn = path === pathIn(root, uri) ? file : there;
  if (goesOn) return atEnd(goesOn, form);
  return { kind: 'new', path, form };
}

/** The headers of the cycle as they are written, saying the next one. */
function headersIn(file: FileModel, cycle: string, next: string, text: string): string[] {
  return file.headers
    .filter((header) => header.cycle && cycleName(header.cycle.name) === cycle)
    .map(({ teams, language }) => {
      const whose = teams.map((ref) => text.slice(...ref.range)).join(', ');
      return `okrs${whose ? ` for ${whose}` : ''} in ${next}${language ? ` language ${language.value}` : ''}`;
    });
}

function wordsFor(file: FileModel, header: string) {
  const said = / language (\S+)$/.exec(header)?.[1];
  const title = file.objectives[0]?.title?.value;
  return SKELETONS[said ?? (title ? detectLanguage(title) : 'en')] ?? SKELETONS.en!;
}

/** Every value that is asked is a stop as well. */
function withQuestions({ text, stops }: Form, reader: Reader): Form {
  const asked = reader
    .lex(text)
    .tokens.filter(({ tokenType }) => tokenType.name === '?')
    .map(({ startOffset }) => ({ range: [startOffset, startOffset + 1] as const }))
    .filter(({ range }) => !stops.some((one) => one.range[0] === range[0]));
  return { text, stops: [...stops, ...asked].sort((a, b) => a.range[0] - b.range[0]) };
}
