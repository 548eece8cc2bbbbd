import type { FileView } from '../../rules/engine/views.ts';
import { messages } from '../../rules/messages/lenses.ts';
import { messages as statusMessages } from '../../rules/messages/status.ts';
import type { Project } from '../../workspace/project.ts';
import { line } from '../describe.ts';
import { share } from '../figures.ts';
import { figuresAt } from '../place-figures.ts';
import { countSupporters, type SupportPlace } from '../supports/edges.ts';
import type { LensKind } from './lenses.ts';

/** What a lens says: `0.62 · pace 0.55 · on track`, `3 support it`, `check in`. Empty for what is there no more. */
export function lensText(project: Project, kind: LensKind, place: SupportPlace): string {
  const view = project.view(place.uri);
  if (!view) return '';
  const say = view.say(messages);
  switch (kind) {
    case 'score':
      return figuresText(project, view, place);
    case 'supporters':
      return say('supporters', { count: countSupporters(project, place) });
    case 'check-in':
      return say('checkIn');
  }
}

function figuresText(project: Project, view: FileView, place: SupportPlace): string {
  const found = figuresAt(project, place);
  if (!found) return '';
  const { score, pace, status } = found;
  return line(
    score !== undefined && share(score),
    score !== undefined && pace !== undefined && view.say(messages)('pace', { pace: share(pace) }),
    view.say(statusMessages)(status),
  );
}
