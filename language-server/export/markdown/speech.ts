import { messages as statusMessages } from '../../rules/messages/status.ts';
import { type Speak, speakIn } from '../../rules/speak.ts';
import type { StatusSpeak } from '../../rules/status-words.ts';
import { messages } from './messages.ts';

/** How a report speaks. */
export interface ReportSpeech {
  readonly say: Speak<keyof typeof messages.en>;
  readonly sayStatus: StatusSpeak;
  /** A value as it is written in files, or an answer, as the report's language reads it. */
  value(text: string): string;
}

/** How a report speaks in a language, given by its code. */
export function reportIn(language: string): ReportSpeech {
  const say = speakIn(messages, language);
  return {
    say,
    sayStatus: speakIn(statusMessages, language),
    value: (text) => {
      if (text === 'yes' || text === 'no') return say(text);
      // Elsewhere `4,100` is a little more than four.
      return language === 'en' ? text : text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
    },
  };
}
