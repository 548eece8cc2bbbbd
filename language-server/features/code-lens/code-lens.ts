import type { LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command, Location } from 'vscode-languageserver';
import { positionsOf } from '../../model/position.ts';
import type { Project } from '../../workspace/project.ts';
import type { ShownFigures } from '../shown-figures.ts';
import { fileOf, type ProjectSource } from '../source.ts';
import { type SupportPlace, supportersOf } from '../supports/edges.ts';
import { isThere, type LensKind, type LensSettings, lensesIn } from './lenses.ts';
import { lensText } from './wording.ts';

/** What an unresolved lens carries to and fro. */
interface LensData {
  readonly kind: LensKind;
  readonly place: SupportPlace;
}

export interface CodeLensContext {
  readonly source: ProjectSource;
  readonly shown: ShownFigures;
  /** The commands that the editor has. */
  readonly commands: () => ReadonlySet<string>;
  /** `okr.codeLens` of the editor's settings; what it does not say is as the extension has it. */
  readonly settings: () => Promise<Partial<LensSettings> | null | undefined>;
}

/** Score, supporters and check-in above objectives. */
export class OkrCodeLensProvider implements CodeLensProvider {
  constructor(private readonly context: CodeLensContext) {}

  async provideCodeLens(document: LangiumDocument): Promise<CodeLens[] | undefined> {
    const { source, shown, commands } = this.context;
    const wanted = (await this.context.settings()) ?? {};
    const at = fileOf(source, document);
    if (!at) return undefined;
    const { score = true, checkIn = true, keyResults = false } = wanted;
    const { uri } = at.file;
    const lenses = () => {
      const view = source.projectOf(uri)?.view(uri);
      return view ? lensesIn(at.project, view, { score, checkIn, keyResults }, commands()) : [];
    };
    shown.begin('lens', uri);
    shown.watch('lens', uri, 'which', () => JSON.stringify(lenses().map(({ kind, place }) => [kind, place])));
    return lenses().map(({ kind, place, range }) => {
      const data: LensData = { kind, place };
      return { range: positionsOf(at.file, range), data };
    });
  }

  /** Finds out what a lens says and does, once it comes into sight. */
  resolveCodeLens(lens: CodeLens): CodeLens {
    const { kind, place } = lens.data as LensData;
    const project = this.context.source.projectOf(place.uri);
    if (!project || !isThere(project.files.get(place.uri), place)) return { ...lens, command: idle('') };
    const part = `${kind} ${place.objective} ${place.keyResult ?? ''}`;
    const title = this.context.shown.add('lens', place.uri, part, () => lensText(project, kind, place));
    return { ...lens, command: this.command(title, lens, project) };
  }

  private command(title: string, { range, data }: CodeLens, project: Project): Command {
    const { kind, place } = data as LensData;
    const run = (command: string, ...args: unknown[]): Command =>
      this.context.commands().has(command) ? { title, command, arguments: args } : idle(title);
    switch (kind) {
      case 'score':
        return run('okr.showFigures', place.uri, range.start);
      case 'supporters':
        return run('okr.showSupporters', place.uri, range.start, locations(project, place));
      case 'check-in':
        return run('okr.checkIn', place);
    }
  }
}

/** Text that does nothing when it is clicked. */
function idle(title: string): Command {
  return { title, command: '' };
}

/** Where it is said that somebody supports a place. */
function locations(project: Project, place: SupportPlace): Location[] {
  return supportersOf(project, place)
    .filter(({ dropped }) => !dropped)
    .flatMap(({ from, ranges }) => {
      const file = project.files.get(from.uri)!;
      return ranges.map((range) => ({ uri: from.uri, range: positionsOf(file, range) }));
    });
}
