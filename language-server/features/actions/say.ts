import { messages } from '../../rules/messages/code-actions.ts';
import { type Speak, speakIn } from '../../rules/speak.ts';
import type { Project } from '../../workspace/project.ts';

/** Titles of what can be done about the findings of every rule. */
export type SayAction = Speak<keyof typeof messages.en>;

/** In the language in which a file's findings are told. */
export function sayAction(project: Project, uri: string): SayAction {
  return project.view(uri)?.say(messages) ?? speakIn(messages, 'en');
}
