import { messages } from '../messages/bad-config.ts';
import { type Speak, speakIn } from '../speak.ts';

/** How the findings of a settings file speak. */
export interface ConfigSpeech {
  readonly say: Speak<keyof typeof messages.en>;
  /** “a”, “b” and “c”, or with “or”. */
  listed(words: readonly string[], joiner?: 'and' | 'or'): string;
}

/**
 * How they speak in a language.
 * @param language its code, as an editor gives it: `pl`, `zh-cn`
 */
export function configSpeech(language: string): ConfigSpeech {
  const [code = 'en'] = language.split('-', 1);
  const say = speakIn(messages, code);
  // British English has no comma before the last one.
  const locale = code === 'en' || !(code in messages) ? 'en-GB' : code;
  return {
    say,
    listed: (words, joiner = 'and') => {
      const list = new Intl.ListFormat(locale, { type: joiner === 'and' ? 'conjunction' : 'disjunction' });
      return list.format(words.map((word) => say('quote', { word })));
    },
  };
}
