import type { Text } from '../../model/file.ts';
import type { Reading } from '../../prose/reading.ts';
import { insertion } from '../engine/edits.ts';
import type { KeyResultView, ObjectiveView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';

const WORDS = 3;
/** Han and Kana are written without blanks: so many characters make up a name. */
const CHARACTERS = 8;

/** Gives a key result a name, from the words of its metric, so that check-ins and other objectives can refer to it. */
export function nameKeyResult(keyResult: KeyResultView): Fix | undefined {
  const { model, objective, uri, reading } = keyResult;
  if (model.name || !model.title || !reading) return undefined;
  const { keyResults, initiatives } = objective.model;
  const siblings = new Set([...keyResults, ...initiatives].flatMap(({ name }) => name ?? []));
  // Beside numbers in form, the title is the metric's name.
  const text = model.metric ? reading.text : (reading.metric?.text ?? reading.text);
  const name = unique(wordsOf(reading, text), (one) => siblings.has(one));
  return name === undefined
    ? undefined
    : {
        title: keyResult.say(messages)('name', { name }),
        edits: [named(uri, model.title, name)],
      };
}

/** Gives an objective a name, from the words of its title; never one that anything else in the project has. */
export function nameObjective(objective: ObjectiveView): Fix | undefined {
  const { model, uri, reading } = objective;
  if (model.name || !model.title || !reading) return undefined;
  const { lookup } = objective.around;
  const taken = (name: string): boolean =>
    lookup('objective', name).length > 0 || lookup('unit', name).length > 0;
  const { verb, metric, to } = reading;
  const said = verb?.start === 0 ? reading.text.slice(verb.end) : reading.text;
  const text = to && metric ? metric.text : said;
  const name = unique(wordsOf(reading, text), taken) ?? unique(wordsOf(reading, reading.text), taken);
  return name === undefined
    ? undefined
    : {
        title: objective.say(messages)('name', { name }),
        edits: [named(uri, model.title, name)],
      };
}

function named(uri: string, title: Text, name: string) {
  return insertion(uri, title.range[0], `${name} `);
}

function unique(base: string, taken: (name: string) => boolean): string | undefined {
  if (base === '') return undefined;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken(name)) return name;
  }
}

/** Words of more than two letters that no name needs, as they are written here: without accents. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'the and for our that with from into their your who are | dla nasz nasza nasze ktory oraz przez | den det och att for som var vara vart till fran med | для наш наша наши что чтобы как или'.split(
    /[ |]+/,
  ),
);

/**
 * The first words that say something, in small letters. Latin letters lose their accents, as not every keyboard has
 * them; other scripts stay as they are. Numbers, and words of one or two letters beside longer ones, say little.
 */
function wordsOf({ lang }: Reading, text: string): string {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const words = [...segments]
    .filter(({ isWordLike, segment }) => isWordLike && /^\p{L}/u.test(segment))
    .map(({ segment }) => plain(segment))
    .filter((word) => word !== '');
  if (words.some(isUnspaced)) return [...words.join('')].slice(0, CHARACTERS).join('');
  const telling = words.filter((word) => word.length > 2 && !LITTLE_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, WORDS).join('-');
}

function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

/** Letters that no accent makes. */
const FOLDED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

function plain(word: string): string {
  const small = word.toLowerCase();
  const folded = /^\p{Script=Latin}/u.test(small)
    ? small
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøđßæœ]/g, (letter) => FOLDED[letter]!)
    : small.normalize('NFC');
  return folded.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '');
}
