import type { FileModel } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { messages } from '../../rules/messages/status.ts';
import type { Project } from '../../workspace/project.ts';
import { line } from '../describe.ts';
import { share } from '../figures.ts';
import { figuresAt } from '../place-figures.ts';
import type { ProjectSource } from '../source.ts';

/** What an objective or a key result shows of how it is going; empty for none. */
export type Going = (objective: string, keyResult?: string) => string;

/** `0.62 · on track`; nothing for what was given up, and the status alone where nobody measured it. */
export function goingIn(project: Project, file: FileModel): Going {
  const { uri } = file;
  const say = project.view(uri)?.say(messages);
  return (objective, keyResult) => {
    const model = objectivesOf(file).get(objective);
    const part = model && keyResult !== undefined ? keyResultsOf(model).get(keyResult) : undefined;
    if (!say || model?.dropped || part?.dropped) return '';
    const found = figuresAt(project, { uri, objective, ...(keyResult !== undefined && { keyResult }) });
    return found ? line(found.score !== undefined && share(found.score), say(found.status)) : '';
  };
}

/** All of it as one text, to see whether it has changed. */
export function allGoing(source: ProjectSource, file: FileModel): string {
  const project = source.projectOf(file.uri);
  if (!project) return '';
  const going = goingIn(project, file);
  return [...objectivesOf(file)]
    .flatMap(([id, objective]) => [
      going(id),
      ...[...keyResultsOf(objective).keys()].map((part) => going(id, part)),
    ])
    .join('\n');
}
