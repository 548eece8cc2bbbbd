import type { ObjectiveId } from '../model/ids.ts';
import type { LinkLookup } from '../model/links.ts';
import type { Names } from '../model/resolve.ts';
import type { ObjectiveScore } from '../model/score/objective.ts';
import { FileView, type Surroundings } from '../rules/engine/views.ts';
import type { KnownFiles } from './known-files.ts';
import { NamesFrom } from './names-from.ts';
import type { ProjectContext } from './project-context.ts';

/** A project's files as rules see them: each with its settings, the day, and what the others say. */
export class SurroundedFiles {
  private readonly cycles = new NamesFrom();

  /** @param scoreOf an objective's score, for the one who asks through the lookup */
  constructor(
    private readonly context: ProjectContext,
    private readonly files: KnownFiles,
    private readonly scoreOf: (id: ObjectiveId, lookup: LinkLookup) => ObjectiveScore | undefined,
  ) {}

  /** What surrounds a file for somebody who asks through the lookup. */
  around(uri: string, lookup: LinkLookup): Surroundings {
    const settings = this.context.settingsFor(uri);
    const editorLanguage = this.context.editorLanguage?.();
    return {
      lookup,
      names: this.cycles.names(lookup, settings),
      settings,
      today: settings.today ?? this.context.today(),
      versionOn: (day) => this.versionOn(uri, day, lookup),
      scoreOf: (id) => this.scoreOf(id, lookup),
      ...(editorLanguage && { editorLanguage }),
    };
  }

  /** The file for somebody who asks through the lookup; undefined for one that is not there. */
  view(uri: string, lookup: LinkLookup): FileView | undefined {
    const model = this.files.models.get(uri);
    return model && new FileView(model, this.around(uri, lookup));
  }

  /** Names, resolved as they are from the file. */
  names(uri: string, lookup: LinkLookup): Names {
    return this.cycles.names(lookup, this.context.settingsFor(uri));
  }

  /** The settings have changed, or the day. */
  clear(): void {
    this.cycles.clear();
  }

  private versionOn(uri: string, day: string, lookup: LinkLookup): FileView | undefined {
    const model = this.files.past.get(uri, day);
    return model && new FileView(model, this.around(uri, lookup));
  }
}
