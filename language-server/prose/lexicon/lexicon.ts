import { unmistakableCodes } from '../../model/currencies.ts';
import type { Dimension } from '../../model/quantity.ts';
import { sharedUnits } from '../../model/unit-words/shared.ts';
import type { UnitWords } from '../../model/unit-words.ts';
import type { Bound, LanguageData, Valued, VerbWords, Words } from '../languages/language-data.ts';
import type { Comparator, VerbKind } from '../reading.ts';
import { unify } from '../scan/fold.ts';
import { entries, forms } from './pattern.ts';
import { type Trie, TrieBuilder } from './trie.ts';

/** Groups of a data file as the readers ask for them. */
export type Group =
  | 'verb' | 'noun' | 'maker' | 'leadIn' | 'state' | 'fact'
  | 'from' | 'fromAfter' | 'fromPaired' | 'to' | 'level' | 'toPaired' | 'by' | 'byAfterMove' | 'changeUp' | 'changeBefore' | 'changeDown' | 'factor'
  | 'bound' | 'boundAfter' | 'between' | 'yardstick' | 'limit' | 'grade'
  | 'number' | 'one' | 'oneOfTime' | 'scale' | 'fraction' | 'all' | 'none' | 'notNumber' | 'ordinal' | 'rank' | 'rankUnit' | 'ordinalEnding'
  | 'percent' | 'points' | 'times' | 'outOf' | 'among' | 'money' | 'duration' | 'measure'
  | 'window'
  | 'timeBy' | 'timeBefore' | 'during' | 'within' | 'timeEnd' | 'timeMiddle' | 'timeStart' | 'this' | 'next' | 'last'
  | 'month' | 'quarterName' | 'halfName' | 'period' | 'yearMark' | 'dayMark' | 'timeWord' | 'fiscal'
  | 'compound' | 'label' | 'labelAfter' | 'name'
  | 'metric' | 'metricHead' | 'multiple' | 'standing' | 'topic' | 'nounFirst' | 'subject' | 'article' | 'deliverable' | 'output' | 'people' | 'fresh' | 'vague' | 'quantifier' | 'joiner' | 'outcome' | 'outcomeBeforeVerb'
  | 'filler' | 'relative' | 'around' | 'stop' | 'part' | 'placeholder'; // biome-ignore format: a table of groups

/** What a word means: its group and the group's own detail. */
export interface Entry {
  readonly group: Group;
  readonly lemma: string;
  /** Numbers, scales, fractions, factors, months, quarters, halves. */
  readonly value?: number | undefined;
  /** Verbs and nouns that stand for one. */
  readonly kind?: VerbKind | undefined;
  /** "improve": better may be up or down. */
  readonly improve?: boolean | undefined;
  /** "simplify": what is done to a thing so that it is better. */
  readonly rework?: boolean | undefined;
  /** "sign", "hire": what is got is counted from zero. */
  readonly gain?: boolean | undefined;
  /** Metrics that flow all the time. */
  readonly flow?: boolean | undefined;
  /** "generate": counted from zero unless it is a flow. */
  readonly draw?: boolean | undefined;
  /** "evaluate three vendors": the number says among how many. */
  readonly weigh?: boolean | undefined;
  /** Verbs that tell the end of work: launched, published. */
  readonly finish?: boolean | undefined;
  /** Participles and past forms. */
  readonly done?: boolean | undefined;
  readonly comparator?: Comparator | undefined;
  /** Currency code, duration unit, period. */
  readonly unit?: string | undefined;
  /** Found only where it is written exactly so: short units, and those with capital letters. */
  readonly exact?: string | undefined;
  /** Found only where nothing stands between it and the number before it. */
  readonly attached?: boolean | undefined;
}

/** An entry with all its fields: every entry of one shape is read faster than entries of many. */
export function entryOf(entry: Entry): Entry {
  const { group, lemma, value, kind, improve, rework, gain, flow, draw, weigh, finish, done } = entry;
  const { comparator, unit, exact, attached } = entry;
  return {
    group,
    lemma,
    value,
    kind,
    improve,
    rework,
    gain,
    flow,
    draw,
    weigh,
    finish,
    done,
    comparator,
    unit,
    exact,
    attached,
  };
}

/** A language made ready to be matched. */
export interface Lexicon {
  readonly data: LanguageData;
  readonly trie: Trie<Entry>;
  readonly decimal: '.' | ',';
  readonly spaced: boolean;
  readonly verbEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly finiteEndings: readonly string[];
  /** Letters that are read as others. */
  readonly variants: ReadonlyMap<string, string> | undefined;
  /** Finds a letter that is typed without its mark in a hurry. */
  readonly marked: RegExp | undefined;
}

/**
 * Compiles a language's data once; reading only walks what this made.
 * @param unmarked for texts that are typed without the language's marks
 */
export function compile(data: LanguageData, unmarked = false): Lexicon {
  const bare = unmarked ? pairsOf(data.writing?.unmarked) : undefined;
  const trie = new TrieBuilder<Entry>(bare);
  const endings = data.writing?.endings;

  const add = (group: Group, words: Words | undefined, more: Partial<Entry> = {}, separator = ',') => {
    for (const entry of entries(words, separator)) {
      const all = forms(entry, endings);
      const { lemma } = all[0]!;
      const plain = entryOf({ group, lemma, ...more });
      const done = entryOf({ ...plain, done: true });
      for (const form of all) trie.add(form.pattern, form.done ? done : plain);
    }
  };
  const valued = (group: Group, words: Valued | undefined) => {
    for (const [key, value] of Object.entries(words ?? {})) add(group, key, { value }, '|');
  };
  const byUnit = (group: Group, words: Readonly<Partial<Record<string, Words>>> | undefined) => {
    for (const [unit, list] of Object.entries(words ?? {})) add(group, list, { unit });
  };
  const verbs = (group: 'verb' | 'noun', words: VerbWords | undefined, more: Partial<Entry> = {}) => {
    for (const [kind, list] of Object.entries(words ?? {}) as [keyof VerbWords, Words][]) {
      if (kind === 'improve') add(group, list, { kind: 'raise', improve: true, ...more });
      else if (kind === 'rework') add(group, list, { kind: 'raise', improve: true, rework: true, ...more });
      else if (kind === 'gain') add(group, list, { kind: 'reach', gain: true, ...more });
      else if (kind === 'draw') add(group, list, { kind: 'reach', gain: true, draw: true, ...more });
      else if (kind === 'weigh') add(group, list, { kind: 'activity', weigh: true, ...more });
      else if (kind === 'finish') add(group, list, { kind: 'activity', finish: true, ...more });
      else add(group, list, { kind, ...more });
    }
  };
  const bound = (comparator: Comparator, words: Bound | undefined) => {
    add('bound', words?.before, { comparator });
    add('boundAfter', words?.after, { comparator });
  };

  verbs('verb', data.verbs);
  verbs('verb', data.done, { done: true });
  verbs('noun', data.nouns);
  add('maker', data.makers);
  add('leadIn', data.leadIn);
  add('state', data.states);
  add('fact', data.facts);

  add('from', data.from?.before);
  add('fromAfter', data.from?.after);
  add('to', data.to);
  add('level', data.levels);
  add('fromPaired', data.fromPaired);
  add('toPaired', data.toPaired);
  add('byAfterMove', data.byAfterMove);
  add('by', data.by);
  add('changeBefore', data.changeBefore?.up, { value: 1 });
  add('changeBefore', data.changeBefore?.down, { value: -1 });
  add('changeUp', data.changeAfter?.up);
  add('changeDown', data.changeAfter?.down);
  valued('factor', data.factors);

  bound('at least', data.bounds?.atLeast);
  bound('at most', data.bounds?.atMost);
  bound('above', data.bounds?.above);
  bound('below', data.bounds?.below);
  add('between', data.bounds?.between);
  add('yardstick', data.bounds?.yardsticks);
  add('limit', data.bounds?.limits);
  add('grade', data.grades);

  valued('number', data.numbers?.words);
  add('one', data.numbers?.one, { value: 1 });
  add('oneOfTime', data.numbers?.oneOfTime, { value: 1 });
  valued('scale', data.numbers?.scales);
  valued('fraction', data.numbers?.fractions);
  add('all', data.numbers?.all);
  add('none', data.numbers?.none, { value: 0 });
  add('notNumber', data.numbers?.notNumbers);
  add('ordinal', data.numbers?.ordinals);
  add('rank', data.numbers?.ranks);
  add('rankUnit', data.numbers?.rankUnits);
  add('ordinalEnding', data.numbers?.ordinalEndings);

  addUnits(trie, data.unitWords);
  addUnits(trie, sharedUnits);
  add('outOf', data.units?.outOf);
  add('among', data.units?.among);
  add('measure', data.units?.measureWords);
  for (const code of unmistakableCodes())
    trie.add(code, entryOf({ group: 'money', lemma: code, unit: code, exact: code }));
  add('window', data.windows);

  add('timeBy', data.time?.by);
  add('timeBefore', data.time?.before);
  add('during', data.time?.during);
  add('within', data.time?.within);
  add('timeEnd', data.time?.end);
  add('timeMiddle', data.time?.middle);
  add('timeStart', data.time?.start);
  add('this', data.time?.this);
  add('next', data.time?.next);
  add('last', data.time?.last);
  valued('month', data.time?.months);
  valued('quarterName', data.time?.quarters);
  valued('halfName', data.time?.halves);
  byUnit('period', data.time?.periods);
  add('yearMark', data.time?.yearMark);
  add('dayMark', data.time?.dayMark);
  byUnit('timeWord', data.time?.words);
  add('fiscal', data.time?.fiscal);

  add('label', data.labels?.before);
  add('labelAfter', data.labels?.after);
  add('compound', data.compounds);
  add('name', data.names);
  add('metric', data.metrics);
  add('metric', data.flows, { flow: true });
  add('metricHead', data.metricHeads);
  add('multiple', data.multiples);
  add('standing', data.standing);
  add('topic', data.topics);
  add('nounFirst', data.nounFirst);
  add('subject', data.subjects);
  add('article', data.articles);
  add('deliverable', data.deliverables);
  add('output', data.outputs);
  add('people', data.people);
  add('fresh', data.fresh);
  add('vague', data.vague);
  add('quantifier', data.quantifiers);
  add('joiner', data.joiners);
  add('outcome', data.outcome);
  add('outcomeBeforeVerb', data.outcomeBeforeVerb);
  add('filler', data.fillers);
  add('relative', data.relatives);
  add('around', data.around);
  add('stop', data.stops);
  add('part', data.parts);
  add('placeholder', data.placeholders);

  return {
    data,
    trie: trie.build(),
    decimal: data.writing?.decimal ?? '.',
    spaced: data.writing?.spaced ?? true,
    verbEndings: entries(data.verbEndings).map((ending) => unify(ending, bare)),
    adjectiveEndings: entries(data.adjectiveEndings).map((ending) => unify(ending, bare)),
    finiteEndings: entries(data.finiteEndings).map((ending) => unify(ending, bare)),
    variants: pairsOf(data.writing?.variants),
    marked: lettersOf(pairsOf(data.writing?.unmarked)),
  };
}

function lettersOf(pairs: ReadonlyMap<string, string> | undefined): RegExp | undefined {
  return pairs && new RegExp(`[${[...pairs.keys()].join('')}]`, 'i');
}

function pairsOf(pairs: string | undefined): ReadonlyMap<string, string> | undefined {
  if (pairs === undefined) return undefined;
  const different = pairs.split(/\s+/).filter((pair) => pair.length === 2 && pair[0] !== pair[1]);
  return new Map(different.map((pair) => [pair[0]!, pair[1]!]));
}

/** Unit words as the model knows them. A unit with a factor of its own (tkr, basis points) carries it as its value. */
function addUnits(trie: TrieBuilder<Entry>, words: UnitWords | undefined): void {
  if (words === undefined) return;
  const attachedOnly = new Set(words.attachedOnly);
  const put = (group: Group, list: readonly string[], more: Partial<Entry>) => {
    for (const lemma of list) {
      const isExact = !HAN.test(lemma) && (lemma.length < 3 || lemma !== lemma.toLowerCase());
      const exact = isExact && LETTER.test(lemma) ? { exact: lemma } : {};
      trie.add(
        lemma,
        entryOf({ group, lemma, ...more, ...exact, ...(attachedOnly.has(lemma) && { attached: true }) }),
      );
    }
  };
  for (const { words: list, means } of words.scaled ?? []) {
    const group = means.dimension === undefined ? 'scale' : GROUPS[means.dimension];
    if (group) put(group, list, { value: means.factor ?? 1, ...(means.unit && { unit: means.unit }) });
  }
  for (const [factor, list] of Object.entries(words.magnitudes)) {
    // Compound magnitudes (百万) are read part by part, as the numbers before them are (一百二十万).
    put(
      'scale',
      list.filter((word) => word.length === 1 || !HAN.test(word)),
      { value: Number(factor) },
    );
  }
  put('percent', words.percent, {});
  put('points', words.points, {});
  put('times', words.multiples, {});
  for (const [unit, list] of Object.entries(words.durations)) put('duration', list, { unit });
  for (const [unit, list] of Object.entries(words.currencies)) put('money', list, { unit });
}

const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
const GROUPS: Readonly<Partial<Record<Dimension, Group>>> = {
  percent: 'percent',
  points: 'points',
  duration: 'duration',
  money: 'money',
  multiple: 'times',
};
