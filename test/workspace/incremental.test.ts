import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectivesOf } from '../../language-server/model/ids.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const parser = createParser();
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
  '{ "root": true }',
  '{ "ambition": "committed" }',
  '{ "rules": { "kr-count": "off" } }',
  '{ "fiscalYearStart": 4 }',
]);
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      uri: file.map((one) => `file:///w/${one}.okr`),
      text: fc.option(text, { nil: undefined, freq: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      uri: of(['file:///w/okr.config.json', 'file:///w/deep/okr.config.json']),
      text: fc.option(settings, { nil: undefined }),
    }),
  },
);

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

function scoresOf(workspace: Workspace, uris: Iterable<string>): unknown[] {
  return [...uris].flatMap((uri) => {
    const project = workspace.projectOf(uri);
    const file = project?.files.get(uri);
    return [...(file ? objectivesOf(file).keys() : [])].map((objective) =>
      project?.scores.objective({ uri, objective }),
    );
  });
}

function newWorkspace(): Workspace {
  const workspace = new Workspace({ parser, rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  return workspace;
}

test('after any edits, every finding and score is the one that a new server would give', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
      const workspace = newWorkspace();
      const now = new Map<string, string>();
      for (const { uri, text } of steps) {
        workspace.update([text === undefined ? { uri } : { uri, text }]);
        if (text === undefined) now.delete(uri);
        else now.set(uri, text);
        // Judged as the editor does, now and then, so that there is something to go stale.
        if (steps.length % 2 === 0)
          for (const stale of [...workspace.staleFiles()]) workspace.findingsOf(stale);
        if (steps.length % 3 === 0) scoresOf(workspace, now.keys());
      }
      const fresh = newWorkspace();
      fresh.update([...now].map(([uri, text]) => ({ uri, text })));
      for (const uri of now.keys()) expect(workspace.findingsOf(uri), uri).toEqual(fresh.findingsOf(uri));
      expect(scoresOf(workspace, now.keys())).toEqual(scoresOf(fresh, now.keys()));
    }),
    { numRuns: 150 },
  );
});
