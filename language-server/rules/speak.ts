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

/** A message that is ready to be said. */
interface Spoken {
  readonly format: IntlMessageFormat;
  /** Its texts and the names of its blanks in turn, where these are all it has: nothing depends on the values then. */
  readonly plain?: readonly string[];
}

const prepared = new WeakMap<Messages, Map<string, Spoken>>();

/** The messages in a language; in English where the language is not one of them. */
export function speakIn<Key extends string>(messages: Messages<Key>, language: string): Speak<Key> {
  return (key, values = {}) => {
    const own = (messages as Messages)[language as MessageLanguage]?.[key];
    const spoken = own === undefined ? 'en' : language;
    const { format, plain } = spokenOf(messages, spoken, key, own ?? messages.en[key]);
    if (plain) {
      let text = '';
      for (let i = 0; i < plain.length; i++) {
        const part = plain[i]!;
        const value = values[part];
        if (i % 2 === 0) text += part;
        else if (value === undefined) return String(format.format(values as never));
        else text += joined(value, spoken);
      }
      return text;
    }
    const said = Object.entries(values).map(([name, value]) => [name, joined(value, spoken)]);
    return String(format.format(Object.fromEntries(said)));
  };
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
    const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    const plain = plainOf(format);
    spoken = { format, ...(plain && { plain }) };
    known.set(id, spoken);
  }
  return spoken;
}

/** How the parser tells texts and blanks from everything that is chosen by a value. */
const TEXT = 0;
const BLANK = 1;

function plainOf(format: IntlMessageFormat): string[] | undefined {
  const plain = [''];
  for (const part of format.getAst()) {
    if (part.type === TEXT) plain[plain.length - 1] += part.value;
    else if (part.type === BLANK) plain.push(part.value, '');
    else return undefined;
  }
  return plain;
}
