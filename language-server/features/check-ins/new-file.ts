import { rootOf } from '../../check-ins/paths.ts';
import { SKELETONS } from '../../check-ins/skeletons.ts';
import { type Cycle, cycleAt, nextCycle, STANDARD_KINDS } from '../../model/cycle.ts';
import type { FiscalCalendar } from '../../model/fiscal-year.ts';
import { detectLanguage } from '../../prose/detect.ts';
import type { NamedChoice, NewFileChoices, NextCycle } from '../../protocol.ts';
import { PerFile } from '../../workspace/per-file.ts';
import type { Project } from '../../workspace/project.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** The project that a new file is to be in: the active file's, else the first of the folder; none in an empty one. */
export function projectFor(
  workspace: Workspace,
  uri: string | undefined,
  folder: string | undefined,
): Project | undefined {
  const own = uri === undefined ? undefined : workspace.projectOf(uri);
  if (own || folder === undefined) return own;
  const [first] = workspace
    .filesWithin(folder)
    .filter((one) => workspace.files.has(one))
    .sort();
  return first === undefined ? undefined : workspace.projectOf(first);
}

/** Where the paths of a project begin: its workspace folder, or the folder whose settings say that it is a root. */
export function rootFor(workspace: Workspace, uri: string): string {
  const roots = [...workspace.configFiles.values()]
    .filter(({ root }) => root)
    .map((config) => config.uri.slice(0, config.uri.lastIndexOf('/')));
  return rootOf(uri, [...workspace.folderUris, ...roots]);
}

/** What a new file can be about. */
export function newFileChoices(
  project: Project | undefined,
  calendar: FiscalCalendar,
  today: string,
  editorLanguage: string | undefined,
): NewFileChoices {
  const units = (kind: 'company' | 'team'): NamedChoice[] =>
    [...(project?.names('unit') ?? [])]
      .flatMap((name) =>
        project!
          .lookup('unit', name)
          .filter((unit) => unit.kind === kind)
          .slice(0, 1),
      )
      .map(({ id, title }) => ({ name: id, ...(title && { title }) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    companies: units('company'),
    teams: units('team'),
    cycles: [...builtIn(calendar, today), ...(project ? declared(project, today) : [])],
    languages: languages(project, editorLanguage),
  };
}

/** This quarter and the next, this half and the next, this year, this month. */
function builtIn(calendar: FiscalCalendar, today: string): NextCycle[] {
  const kinds = STANDARD_KINDS.filter((kind) => kind !== 'week');
  const now = kinds.flatMap((kind) => found(cycleAt(kind, today, calendar)));
  const then = now
    .filter(({ kind }) => kind !== 'year')
    .flatMap((cycle) => found(nextCycle(cycle, calendar)));
  const order = ['quarter', 'half', 'year', 'month'];
  return [...now, ...then]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.start < b.start ? -1 : 1))
    .map(({ name, start, end }) => ({ name, start, end }));
}

function declared(project: Project, today: string): NextCycle[] {
  return [...project.names('cycle')].sort().flatMap((name): NextCycle[] => {
    const { start, end, title } = project.lookup('cycle', name)[0]!;
    return start && end && end >= today ? [{ name, start, end, ...(title && { title }) }] : [];
  });
}

function found(cycle: ReturnType<typeof cycleAt>): Cycle[] {
  return cycle.ok ? [cycle.value] : [];
}

/** The language that a file says first, and its first title. */
const wordsOf = new PerFile(({ headers, objectives }) => ({
  language: headers.find(({ language }) => language)?.language?.value,
  title: objectives.find((one) => one.title)?.title?.value,
}));

/** The one that the files say or are written in comes first, else the editor's, else English. */
function languages(project: Project | undefined, editorLanguage: string | undefined): string[] {
  const files = project ? [...project.files.keys()].map((uri) => wordsOf.of(project, uri)!) : [];
  const said = files.find(({ language }) => language)?.language;
  const title = files.find((one) => one.title !== undefined)?.title;
  const first =
    said ?? (title === undefined ? undefined : detectLanguage(title)) ?? editorLanguage?.split('-', 1)[0];
  const all = Object.keys(SKELETONS);
  return first !== undefined && all.includes(first) ? [first, ...all.filter((one) => one !== first)] : all;
}
