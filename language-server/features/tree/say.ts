import { messages as statusMessages } from '../../rules/messages/status.ts';
import { messages } from '../../rules/messages/tree.ts';
import { type Speak, speakIn } from '../../rules/speak.ts';
import type { Project } from '../../workspace/project.ts';
import type { Goal } from './goals.ts';

/** What rows say beside the words that people wrote. */
export interface TreeSpeech {
  /** Code of the language. */
  readonly language: string;
  readonly say: Speak<keyof typeof messages.en>;
  readonly sayStatus: Speak<keyof typeof statusMessages.en>;
}

/**
 * Finds out how the rows about a goal speak: in the language in which the findings of its file are told. Each file is
 * looked at once. For a group any of its goals will do; where there is none it is English.
 */
export function treeSpeaker(project: Project): (goal: Goal | undefined) => TreeSpeech {
  const known = new Map<string | undefined, TreeSpeech>();
  return (goal) => {
    const uri = goal?.id.uri;
    const before = known.get(uri);
    if (before) return before;
    const view = uri === undefined ? undefined : project.view(uri);
    const speech: TreeSpeech = {
      language: view?.spoken ?? 'en',
      say: view?.say(messages) ?? speakIn(messages, 'en'),
      sayStatus: view?.say(statusMessages) ?? speakIn(statusMessages, 'en'),
    };
    known.set(uri, speech);
    return speech;
  };
}
