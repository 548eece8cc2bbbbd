import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../language-server/prose/read.ts';
import type { TextKind } from '../../language-server/prose/reading.ts';
import { observed, type Sentence, wanted } from './sentences/sentence.ts';

/** What is expected of an example of the source articles, by its id. The texts stay where they are. */
export type Expected = Readonly<Record<string, Omit<Sentence, 'text'>>>;

const examples = new URL('../../../shared/design/seed-examples.jsonl', import.meta.url);
const folder = new URL('./seed/', import.meta.url);
const languages = readdirSync(folder).flatMap((file) =>
  /^[a-z]{2}\.ts$/.test(file) ? [file.slice(0, 2)] : [],
);

describe.runIf(existsSync(examples))('the examples of the source articles', async () => {
  interface Example {
    id: string;
    lang: string;
    kind: TextKind;
    text: string;
  }
  const lines = existsSync(examples) ? readFileSync(examples, 'utf8').trim().split('\n') : [];
  const all = lines.map((line) => JSON.parse(line) as Example);

  for (const lang of languages) {
    const { expected } = (await import(`./seed/${lang}.ts`)) as { expected: Expected };
    const own = all.filter((example) => example.lang === lang);

    it(`${lang}: every example has its expected reading`, () => {
      expect(own.map(({ id }) => id).filter((id) => expected[id] === undefined)).toEqual([]);
    });

    it.each(own.map((example) => [`${lang} ${example.id}`, example] as const))(
      '%s',
      (_, { id, kind, text }) => {
        const sentence = { text, ...expected[id]! };
        expect(observed(read(text, kind), sentence)).toEqual(wanted(sentence));
      },
    );
  }
});
