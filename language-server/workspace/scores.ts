import { Scores } from '../model/score/scores.ts';
import type { FileView } from '../rules/engine/views.ts';
import { sentenceOf } from '../rules/wording/sentence.ts';
import type { Project } from './project.ts';

/** The scores of a project as it is now. Make new ones when a file, the settings or the day has changed. */
export function scoresOf(project: Project): Scores {
  const views = new Map<string, FileView>();
  const viewOf = (uri: string): FileView => {
    let view = views.get(uri);
    if (!view) {
      view = project.view(uri)!;
      views.set(uri, view);
    }
    return view;
  };
  return new Scores({
    files: project.files,
    lookup: project.lookup,
    settingsFor: (uri) => {
      const { settings, today, names } = viewOf(uri).around;
      return { today, names, ambition: settings.ambition, scheme: settings.grading };
    },
    sentenceOf: ({ uri, objective }, keyResult) => {
      const view = viewOf(uri).objectives.find(({ id }) => id.objective === objective);
      const reading = view?.keyResults.find(({ id }) => id === keyResult)?.reading;
      return reading && sentenceOf(reading);
    },
  });
}
