import { IntlMessageFormat } from 'intl-messageformat';

/** The languages that findings are told in. */
export const MESSAGE_LANGUAGES = ['en', 'pl', 'zh', 'sv', 'ru'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/**
 * What a rule says, by key: ICU messages, so that `{count, plural, …}` follows each language's grammar. English has all
 * of them; what another language leaves out is said in English.
 */
export type Messages<Key extends string = string> = {
  readonly en: Readonly<Record<Key, string>>;
} & { readonly [Language in Exclude<MessageLanguage, 'en'>]?: Readonly<Partial<Record<Key, string>>> };

/** Lets TypeScript infer the keys from the English messages, and hold the others to them. */
export function defineMessages<Key extends string>(messages: Messages<Key>): Messages<Key> {
  return messages;
}

/** Says one message, its blanks filled in. Values are put in as they are: they are text, never markup. */
export type Speak<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

const formats = new WeakMap<Messages, Map<string, IntlMessageFormat>>();

/** The messages in a language; in English where the language is not one of them. */
export function speakIn<Key extends string>(messages: Messages<Key>, language: string): Speak<Key> {
  return (key, values) => {
    const own = (messages as Messages)[language as MessageLanguage]?.[key];
    const format = formatOf(messages, own === undefined ? 'en' : language, key, own ?? messages.en[key]);
    return String(format.format(values));
  };
}

function formatOf(messages: Messages, language: string, key: string, text: string): IntlMessageFormat {
  let known = formats.get(messages);
  if (!known) {
    known = new Map();
    formats.set(messages, known);
  }
  const id = `${language} ${key}`;
  let format = known.get(id);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    known.set(id, format);
  }
  return format;
}
