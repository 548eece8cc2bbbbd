import { afterEach, describe, expect, it } from 'vitest';
import { detectLanguage } from '../../language-server/prose/detect.ts';
import { register } from '../../language-server/prose/languages/index.ts';
import type { LanguageData } from '../../language-server/prose/languages/language-data.ts';
import { read } from '../../language-server/prose/read.ts';

/** Esperanto, as far as a test needs it. */
const esperanto: LanguageData = {
  code: 'eo',
  name: 'Esperanto',
  detect: { script: 'latin', letters: 'ĉĝĥĵŝŭ', words: 'la, de, kaj, ĝis, al, el' },
  writing: { decimal: ',', endings: { i: { forms: 'as u', done: 'is ita' } } },
  verbs: { raise: 'pliigi~, altigi~', activity: 'lanĉi~, verki~' },
  from: { before: 'de' },
  to: 'al, ĝis',
  bounds: { below: { before: 'sub' } },
  numbers: { words: { 'dek du': 12 }, scales: { mil: 1000 } },
  time: { by: 'ĝis', end: 'fino de', months: { 'marto|majo': 3 } },
  stops: 'de, al, ĝis, en',
};

let takeBack = () => {};
afterEach(() => takeBack());

describe('adding a language is adding its data', () => {
  it('tells it from the others', () => {
    expect(detectLanguage('Pliigi la nombron de membroj ĝis 500')).toBe('en');
    takeBack = register(esperanto);
    expect(detectLanguage('Pliigi la nombron de membroj ĝis 500')).toBe('eo');
    expect(detectLanguage('Increase the number of members to 500')).toBe('en');
  });

  it('reads its sentences', () => {
    takeBack = register(esperanto);
    const reading = read('Pliigi la membrojn de 1,5 mil al 2 mil ĝis fino de marto', 'kr', { lang: 'eo' });
    expect(reading.kind).toBe('from-to');
    expect(reading.verb).toMatchObject({ text: 'Pliigi', kind: 'raise', lemma: 'pliigi' });
    expect(reading.from?.quantity.value).toBe(1500);
    expect(reading.to?.quantity.value).toBe(2000);
    expect(reading.deadline?.text).toBe('ĝis fino de marto');
  });

  it('inflects its verbs by its own endings', () => {
    takeBack = register(esperanto);
    expect(read('Lanĉas la novan paĝon', 'kr', { lang: 'eo' }).kind).toBe('activity');
    expect(read('La paĝo estas lanĉita', 'kr', { lang: 'eo' }).kind).toBe('activity');
  });
});
