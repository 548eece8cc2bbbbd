import { applyChanges } from '../../../drawing/changes.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import type { Filter } from '../../../drawing/view-state.ts';
import { PreviewFeed } from '../../preview/feed.ts';
import type { ReadWorkspace } from '../read-workspace.ts';
import type { ExportOptions } from './formats.ts';

/**
 * What the preview would show of the files that were asked for, as the editor's panel has it.
 * @param lang code of the language to tell it in; where it is left out, what the settings say
 */
export function previewModel({ workspace, asked }: ReadWorkspace, lang?: string): PreviewModel {
  const names = new Map(asked.map(({ uri, file }) => [uri, file]));
  const models = [...workspace.allProjects]
    .filter((project) => [...names.keys()].some((uri) => project.files.has(uri)))
    .map((project) => {
      const feed = new PreviewFeed(project, (uri) => names.get(uri) ?? uri, lang);
      return applyChanges(undefined, feed.changes(0));
    });
  const isAsked = ({ id }: { readonly id: string }): boolean => names.has(id.slice(0, id.indexOf('#')));
  const [first] = models;
  return {
    surroundings: {
      project: models.map(({ surroundings }) => surroundings.project).join(', '),
      language: first?.surroundings.language ?? 'en',
      today: first?.surroundings.today ?? '',
      units: models.flatMap(({ surroundings }) => surroundings.units),
      cycles: models.flatMap(({ surroundings }) => surroundings.cycles),
      companies: models.flatMap(({ surroundings }) => surroundings.companies),
      problems: models.flatMap(({ surroundings }) => surroundings.problems),
    },
    objectives: models.flatMap(({ objectives }) => objectives.filter(isAsked)),
    kpis: models.flatMap(({ kpis }) => kpis.filter(isAsked)),
  };
}

/** The filter that the options ask for. */
export function filterOf({ cycle = '', team = '' }: ExportOptions): Filter {
  return { cycle, team, owner: '', status: '', text: '' };
}
