import fc from 'fast-check';
import type { TextChange } from '../../language-server/workspace/workspace.ts';

const NAMES = ['a', 'b', 'c'];
const CYCLES = ['2026', '2026-Q1', '2026-Q2', 'spring'];

/** Small files in which the same few names come again and again: declared, referred to, declared twice, gone. */
const declaration = fc.oneof(
  name((one) => `company ${one} "Company" {\n  pillar ${one} "Pillar"\n}\n`),
  fc
    .tuple(of(NAMES), of(NAMES), of(NAMES))
    .map(([one, parent, lead]) => `team ${one} "Team" in ${parent} lead ${lead}\n`),
  fc.tuple(of(NAMES), of(NAMES)).map(([one, team]) => `person ${one} "Person" in ${team}\n`),
  of(['2026-02-01', '2026-02-30']).map((start) => `cycle spring "Spring" from ${start} to 2026-06-30\n`),
  name((one) => `kpi ${one} "Net promoter score" {\n  owner ${one}\n  every month\n  2026-01-31: 33\n}\n`),
  fc.tuple(of(NAMES), of(CYCLES)).map(([unit, cycle]) => `okrs for ${unit} in ${cycle}\n`),
  fc
    .tuple(
      of(NAMES),
      of(['', ' for a', ' in 2026-Q1', ' for b, c in 2026']),
      path(),
      of(NAMES),
      of(['Launch a shop', 'Increase NPS to 45', 'Guests']),
    )
    .map(
      ([one, head, target, owner, text]) =>
        `objective ${one} "Bread for all"${head} {\n  owner ${owner}\n  supports ${target}\n  serves ${owner}\n  kr ${one} "${text}" tracks ${owner} contributes to ${target}\n  kr all "All of it" rolls up\n}\n`,
    ),
  fc
    .tuple(path(), of(NAMES))
    .map(([target, one]) => `checkin 2026-02-02 on ${target} by ${one} {\n  ${one}: 4 confidence 0.5\n}\n`),
);

const text = fc.array(declaration, { maxLength: 5 }).map((parts) => parts.join('\n'));
const file = of(['one', 'two', 'deep/three', 'deep/four']);
const settings = of([
  '{}',
  '{ "ignore": ["deep/four.okr"] }',
  '{ "today": "2026-05-04" }',
  '{ "language": "pl" }',
  '{ "root": true }',
  '{ "ambition": "committed" }',
  '{ "rules": { "kr-count": "off" } }',
  '{ "fiscalYearStart": 4 }',
]);
const ignored = of(['deep/', 'two.okr', '*\n!one.okr', '# nothing\n']);
const uri = file.map((one) => `file:///w/${one}.okr`);

/** What may happen to the files of a workspace. */
export type Step =
  | { readonly kind: 'write'; readonly uri: string; readonly text: string }
  | { readonly kind: 'delete'; readonly uri: string }
  | { readonly kind: 'rename'; readonly uri: string; readonly to: string }
  /** Some characters are cut out of the text, and others put there. */
  | {
      readonly kind: 'type';
      readonly uri: string;
      readonly at: number;
      readonly cut: number;
      readonly put: string;
    };

const put = fc.oneof(
  of([...NAMES, 'd', ' ', '\n', '"', '{', '}', '@', '.', '4', '-', 'kr ', 'supports ', '/*', '\u202E']),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), uri, text }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      uri,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
      put: fc.oneof(fc.constant(''), put),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), uri }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), uri, to: uri }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      uri: of(['file:///w/okr.config.json', 'file:///w/deep/okr.config.json']),
      text: settings,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      uri: of(['file:///w/.okrignore', 'file:///w/deep/.okrignore']),
      text: ignored,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      uri: of([
        'file:///w/okr.config.json',
        'file:///w/deep/okr.config.json',
        'file:///w/.okrignore',
        'file:///w/deep/.okrignore',
      ]),
    }),
  },
);

/**
 * The changes that a step is to a workspace.
 * @param texts the files as they are before
 */
export function changesOf(step: Step, texts: ReadonlyMap<string, string>): TextChange[] {
  const before = texts.get(step.uri);
  switch (step.kind) {
    case 'write':
      return [{ uri: step.uri, text: step.text }];
    case 'delete':
      return [{ uri: step.uri }];
    case 'rename':
      return before === undefined ? [] : [{ uri: step.uri }, { uri: step.to, text: before }];
    case 'type': {
      if (before === undefined) return [];
      const at = Math.floor(step.at * before.length);
      return [{ uri: step.uri, text: before.slice(0, at) + step.put + before.slice(at + step.cut) }];
    }
  }
}

function of<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

function name(make: (one: string) => string): fc.Arbitrary<string> {
  return of(NAMES).map(make);
}

function path(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(of(NAMES), { minLength: 1, maxLength: 3 }), of(['', '', '@2026', '@spring']))
    .map(([parts, cycle]) => parts.join('.') + cycle);
}
