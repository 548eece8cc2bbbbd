import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../language-server/prose/read.ts';
import { observed, type Sentence, wanted } from './sentences/sentence.ts';

/**
 * Sentences of many trades with the readings a careful reader gives them, a file a language.
 * Those of `xx.ts` are read one by one. Those of `xx-held-back.ts` were written before the words were tuned and are not
 * tuned on: the share of right verdicts is measured.
 */
interface Table {
  readonly sentences: readonly Sentence[];
  readonly heldBack: readonly Sentence[];
}

const folder = new URL('./sentences/', import.meta.url);
const languages = existsSync(folder)
  ? readdirSync(folder).flatMap((file) => (/^[a-z]{2}\.ts$/.test(file) ? [file.slice(0, 2)] : []))
  : [];

/** The least share of right verdicts on sentences nobody tuned on. */
const SHARE = 0.9;

for (const lang of languages) {
  const { sentences } = (await import(`./sentences/${lang}.ts`)) as Pick<Table, 'sentences'>;
  const { heldBack } = existsSync(new URL(`${lang}-held-back.ts`, folder))
    ? ((await import(`./sentences/${lang}-held-back.ts`)) as Pick<Table, 'heldBack'>)
    : { heldBack: [] };

  describe(`reading ${lang}`, () => {
    it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (text, sentence) => {
      expect(observed(read(text, 'kr'), sentence)).toEqual(wanted(sentence));
    });

    it.runIf(heldBack.length > 0)('gives the right verdicts on sentences it was not tuned on', () => {
      const verdicts = ['measurable', 'baseline', 'kind', 'joined'] as const;
      const wrong: string[] = [];
      for (const verdict of verdicts) {
        const missed = heldBack.filter((s) => {
          const seen = observed(read(s.text, 'kr'), s) as unknown as Record<string, unknown>;
          return seen[verdict] !== (wanted(s) as unknown as Record<string, unknown>)[verdict];
        });
        const share = 1 - missed.length / heldBack.length;
        console.log(`${lang} ${verdict}: ${(100 * share).toFixed(1)} % of ${heldBack.length}`);
        if (share < SHARE) wrong.push(...missed.map((s) => `${verdict}: ${s.text}`));
      }
      expect(wrong).toEqual([]);
    });
  });
}
