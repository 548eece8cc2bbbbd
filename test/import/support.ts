import { expect } from 'vitest';
import { readerOf } from '../../language-server/format/reader.ts';
import { formattedImport } from '../../language-server/import/formatted.ts';
import { importOkrs } from '../../language-server/import/import.ts';
import type { ImportOptions } from '../../language-server/import/options.ts';
import type { ImportReport } from '../../language-server/import/report.ts';
import { tokensOf } from '../../language-server/import/settle/tokens.ts';
import { LANGUAGES } from '../../language-server/import/words/index.ts';
import { OTHERS } from '../../language-server/import/words/others.ts';
import type { FileModel } from '../../language-server/model/file.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { workspaceOf } from '../support/workspace.ts';

const reader = readerOf(createSyntaxServices());

export interface ImportedFile {
  readonly text: string;
  readonly file: FileModel;
  readonly report: ImportReport;
}

/** Imports a source as it would be saved. Fails where the result has an error of syntax or of a reference. */
export function imported(source: string, options: ImportOptions = {}): ImportedFile {
  const result = importOkrs(source, { today: '2026-02-16', ...options });
  if (!result.ok) throw new Error(result.reason);
  const text = formattedImport(result.value.text, reader, options.inObjective);
  const workspace = workspaceOf('', { rules: allRules });
  const uri = workspace.uris[0]!;
  const whole = options.inObjective ? `objective "Host" {\n${text}}\n` : text;
  workspace.write(uri, whole);
  const file = workspace.project.files.get(uri)!;
  expect(file.problems, whole).toEqual([]);
  const errors = workspace.project.findingsOf(uri).filter(({ rule }) => WRONG.has(rule));
  expect(
    errors.map(({ message }) => message),
    whole,
  ).toEqual([]);
  return { text, file, report: result.value.report };
}

/** What an import must never bring. Numbers that contradict each other in the source do so in the result. */
const WRONG = new Set([
  'syntax',
  'clause-twice',
  'unknown-reference',
  'ambiguous-reference',
  'duplicate-name',
  'bad-date',
  'bad-number',
  'suppression-unknown',
  'suppression-unused',
]);

/** Words by which sources label things: they become the language's own. */
const LABELS = new Set([
  ...Object.values(OTHERS).flatMap(tokensOf),
  ...LANGUAGES.flatMap(
    ({
      fields,
      heading,
      team,
      company,
      quarter,
      half,
      done,
      doing,
      todo,
      dropped,
      committed,
      aspirational,
      yes,
      no,
      ordinals,
    }) =>
      [
        ...Object.values(fields),
        heading,
        team,
        company,
        quarter,
        half,
        done,
        doing,
        todo,
        dropped,
        committed,
        aspirational,
        yes,
        no,
        ...ordinals,
      ].flatMap(tokensOf),
  ),
]);

/** Numbers and words of a source that are not in the text made of it; labels are words of the language there. */
export function lostIn(source: string, text: string): string[] {
  const there = new Set(tokensOf(text));
  return [...new Set(tokensOf(source))].filter((token) => !there.has(token) && !LABELS.has(token));
}

/** A text without the names of its key results: they are made from their metrics, as the reading of prose finds them. */
export function withoutNames(text: string): string {
  return text
    .replace(/^( *kr) \S+ +(?=")/gm, '$1 ')
    .replace(/^( *initiative ".*") for \S+/gm, '$1 for …')
    .replace(/^( +)[\p{L}\p{M}\p{N}_-]+: +/gmu, '$1…: ')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ');
}
