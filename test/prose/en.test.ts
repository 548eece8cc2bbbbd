import { describe, expect, it } from 'vitest';
import { read } from '../../language-server/prose/read.ts';
import { joiners, verdicts } from './sentences/en-kinds.ts';
import { mixed } from './sentences/en-mixed.ts';
import { trades } from './sentences/en-trades.ts';
import { voices } from './sentences/en-voices.ts';
import { observed, wanted } from './sentences/sentence.ts';

describe('English: what a coach would call it', () => {
  it.each(
    [...verdicts, ...mixed, ...trades, ...voices].map(
      (sentence) => [sentence.kind, sentence.text, sentence] as const,
    ),
  )('%s: %s', (_, text, sentence) => {
    expect(observed(read(text, 'kr', { lang: 'en' }), sentence)).toEqual(wanted(sentence));
  });
});

describe('English: two metrics in one', () => {
  it.each(joiners)('%s: %s', (text, joined) => {
    expect(read(text, 'kr', { lang: 'en' }).joined !== undefined).toBe(joined);
  });
});
