import { messages } from '../../rules/messages/completion.ts';
import { type Speak, speakIn } from '../../rules/speak.ts';
import type { Request } from './request.ts';

/** What stands behind proposals, in the language in which the file's findings are told. */
export function sayProposal({
  project,
  file,
}: Pick<Request, 'project' | 'file'>): Speak<keyof typeof messages.en> {
  return project.view(file.uri)?.say(messages) ?? speakIn(messages, 'en');
}
