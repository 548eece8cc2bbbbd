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

/** Several texts that the language joins: “a, b and c”, or with `or`, “a, b or c”. */
export type Listed = { readonly and: readonly string[] } | { readonly or: readonly string[] };

/** Says one message, its blanks filled in. Values are put in as they are: they are text, never markup. */
export type Speak<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number | Listed>>,
) => string;

/**
 * A message that is ready to be said: its texts and the names of its blanks in turn, where these are all it has; else what
 * chooses by the values.
 */
type Spoken = readonly string[] | IntlMessageFormat;

const prepared = new WeakMap<Messages, Map<string, Spoken>>();

/** The messages in a language; in English where the language is not one of them. */
export function speakIn<Key extends string>(messages: Messages<Key>, language: string): Speak<Key> {
  return (key, values = {}) => {
    const own = (messages as Messages)[language as MessageLanguage]?.[key];
    const spoken = own === undefined ? 'en' : language;
    const message = spokenOf(messages, spoken, key, own ?? messages.en[key]);
    if (!('format' in message)) return filled(message, values, spoken);
    const said = Object.entries(values).map(([name, value]) => [name, joined(value, spoken)]);
    return String(message.format(Object.fromEntries(said)));
  };
}

/** @throws an Error where a blank has no value */
function filled(
  parts: readonly string[],
  values: Readonly<Record<string, string | number | Listed>>,
  language: string,
): string {
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (i % 2 === 0) text += part;
    else {
      const value = values[part];
      if (value === undefined) throw new Error(`“${parts.join('…')}” is said without ${part}.`);
      text += joined(value, language);
    }
  }
  return text;
}

function joined(value: string | number | Listed, language: string): string | number {
  if (typeof value !== 'object') return value;
  return 'and' in value
    ? new Intl.ListFormat(language, { type: 'conjunction' }).format(value.and)
    : new Intl.ListFormat(language, { type: 'disjunction' }).format(value.or);
}

function spokenOf(messages: Messages, language: string, key: string, text: string): Spoken {
  let known = prepared.get(messages);
  if (!known) {
    known = new Map();
    prepared.set(messages, known);
  }
  const id = `${language} ${key}`;
  let spoken = known.get(id);
  if (!spoken) {
    spoken = plainOf(text) ?? new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    known.set(id, spoken);
  }
  return spoken;
}

/** The parts of a message that nothing is chosen in and nothing is quoted in. */
function plainOf(text: string): readonly string[] | undefined {
  const parts = text.split(/\{(\w+)\}/);
  return parts.some((part) => /[{}']/.test(part)) ? undefined : parts;
}
