import { type ExportSource, exportSource, type TextExporter } from '../../language-server/export/source.ts';
import { readerOf } from '../../language-server/format/reader.ts';
import { formattedImport } from '../../language-server/import/formatted.ts';
import { importOkrs } from '../../language-server/import/import.ts';
import type { ImportOptions } from '../../language-server/import/options.ts';
import type { CheckIn, FileModel, Objective } from '../../language-server/model/file.ts';
import { unitsOf } from '../../language-server/model/names.ts';
import type { ScoreFilter } from '../../language-server/overview/collect.ts';
import { createParser, createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { type TestWorkspace, TODAY, workspaceOf } from '../support/workspace.ts';

const reader = readerOf(createSyntaxServices());
const parser = createParser();

/** What the command line would export of a workspace. */
export function sourceOf(workspace: TestWorkspace, filter: ScoreFilter = {}): ExportSource {
  const { project } = workspace;
  const uris = [...project.files.keys()];
  const asked = uris.map((uri) => ({ uri, file: uri.slice(uri.lastIndexOf('/') + 1) }));
  const all = { workspace: { allProjects: [project], projectOf: () => project }, asked, today: TODAY };
  const source = exportSource(all, filter, '1.0.0', () => 'okrs');
  if (!source.ok) throw new Error(source.reason);
  return source.value;
}

/** A workspace's text in a format. */
export function exported(
  exporter: TextExporter,
  workspace: TestWorkspace | string,
  filter?: ScoreFilter,
): string {
  const found = exporter(
    sourceOf(typeof workspace === 'string' ? workspaceOf(workspace) : workspace, filter),
  );
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

/** The file that an export becomes when it is imported. */
export function importedFile(source: string, options: ImportOptions): { text: string; file: FileModel } {
  const result = importOkrs(source, options);
  if (!result.ok) throw new Error(result.reason);
  const text = formattedImport(result.value.text, reader);
  return { text, file: parser.parse('file:///imported.okr', text) };
}

/** Where things stand, and how their text is laid out. */
const PLACES = new Set(['uri', 'range', 'nameRange', 'body', 'escapes', 'length', 'lines', 'eol', 'header']);

/**
 * What some files say, without where: every field of the model, whatever an export makes of it. A header counts for what
 * it gives to the things below it; comments are no part of a model.
 */
export function meaning(files: readonly FileModel[]): unknown {
  const within = (one: Objective | CheckIn, { headers }: FileModel) => headers[one.header ?? -1];
  const all = {
    companies: files.flatMap(({ companies }) => companies),
    teams: files.flatMap(({ teams }) => teams),
    people: files.flatMap(({ people }) => people),
    cycles: files.flatMap(({ cycles }) => cycles),
    kpis: files.flatMap(({ kpis }) => kpis),
    objectives: files.flatMap((file) =>
      file.objectives.map((one) => {
        const header = within(one, file);
        const cycle = one.cycle ?? header?.cycle;
        return { ...one, teams: unitsOf(one, file.headers), cycle, language: header?.language };
      }),
    ),
    checkIns: files.flatMap((file) =>
      file.checkIns.map((one) => ({
        ...one,
        teams: within(one, file)?.teams ?? [],
        cycle: within(one, file)?.cycle,
      })),
    ),
  };
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => {
      if (PLACES.has(key)) return undefined;
      // A comment may stand between a number and its unit.
      if (key === 'text' && typeof value === 'string')
        return value
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
          .replace(/\s+/g, '')
          .replace('？', '?')
          .replace('％', '%');
      return value;
    }),
  );
}
