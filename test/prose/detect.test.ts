import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../language-server/prose/detect.ts';
import { languages } from '../../language-server/prose/languages/index.ts';
import { verdicts } from './sentences/en-kinds.ts';
import type { Sentence } from './sentences/sentence.ts';

/** Hardly any sentence may be taken for another language; "Churn under 1 %" is both English and Swedish. */
const SHARE = 0.97;

describe('telling languages apart', () => {
  for (const { code } of languages()) {
    const file = new URL(`./sentences/${code}.ts`, import.meta.url);
    it.runIf(existsSync(file))(`${code}: nearly every sentence of its table`, async () => {
      const { sentences } = (await import(file.href)) as { sentences: readonly Sentence[] };
      const all = code === 'en' ? [...sentences, ...verdicts] : sentences;
      const taken = all.filter(({ text }) => detectLanguage(text) !== code).map(({ text }) => text);
      expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(all.length * (1 - SHARE));
    });
  }

  it('takes what has no letters for English', () => {
    for (const text of ['', '42', '→ 60 %', '🎉']) expect(detectLanguage(text)).toBe('en');
  });

  it('goes by the sentence, not by a name in it', () => {
    expect(detectLanguage('Open a shop in 北京 and hire 5 people for it')).toBe('en');
    expect(detectLanguage('将 NPS 从 31 提升到 45')).toBe('zh');
    expect(detectLanguage('Увеличить MRR до $20k')).toBe('ru');
    expect(detectLanguage('Öka NPS från 31 till 45')).toBe('sv');
    expect(detectLanguage('Zwiększyć MRR z 31 do 45')).toBe('pl');
  });
});
