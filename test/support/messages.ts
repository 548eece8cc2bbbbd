import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';

/** What is said under one key, in every language that says it. */
export interface Said {
  /** Where it stands and under which key: `language-server/rules/messages/tree.ts noUnit`. */
  readonly where: string;
  readonly en: string;
  readonly others: Readonly<Record<string, string | undefined>>;
}

/** Everything that the language server says, read from the modules that define messages. */
export async function serverSays(): Promise<Said[]> {
  const files = readdirSync('language-server', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((file) => /= defineMessages\(\{/.test(readFileSync(file, 'utf8')));
  const tables = await Promise.all(
    files.map(async (file) => {
      const { messages } = await import(pathToFileURL(file).href);
      const { en, ...others } = messages as Record<string, Record<string, string>>;
      return Object.entries(en!).map(([key, text]) => ({
        where: `${file} ${key}`,
        en: text,
        others: Object.fromEntries(
          ['pl', 'zh', 'sv', 'ru'].map((language) => [language, others[language]?.[key]]),
        ),
      }));
    }),
  );
  return tables.flat();
}

/** A plural in a message: what it counts, and the forms it has. */
export interface Plural {
  readonly counts: string;
  readonly forms: Readonly<Record<string, string>>;
}

export interface MessageParts {
  /** Names of what is filled in, each once. */
  readonly blanks: readonly string[];
  readonly plurals: readonly Plural[];
}

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const [LITERAL, SELECT, PLURAL, COUNT] = [0, 5, 6, 7];

/** Takes an ICU message apart. @throws SyntaxError for one that is none. */
export function partsOf(text: string, language: string): MessageParts {
  const blanks = new Set<string>();
  const plurals: Plural[] = [];
  const visit = (elements: readonly Element[]): string => {
    let said = '';
    for (const { type, value = '', options } of elements) {
      if (type === LITERAL) said += value;
      else if (type === COUNT) said += '#';
      else {
        blanks.add(value);
        said += `{${value}}`;
      }
      if (type !== PLURAL && type !== SELECT) continue;
      const forms = Object.entries(options ?? {}).map(([name, one]) => [name, visit(one.value)]);
      if (type === PLURAL) plurals.push({ counts: value, forms: Object.fromEntries(forms) });
    }
    return said;
  };
  const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  visit(format.getAst() as unknown as readonly Element[]);
  return { blanks: [...blanks].sort(), plurals };
}
