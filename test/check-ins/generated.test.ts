import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCheckIn } from '../../language-server/check-ins/check-in.ts';
import { formatted, snippetOf } from '../../language-server/check-ins/form.ts';
import { openObjectives } from '../../language-server/check-ins/open-goals.ts';
import { format } from '../../language-server/format/format.ts';
import { referencesOf } from '../../language-server/model/references.ts';
import { quoted } from '../../language-server/rules/engine/edits.ts';
import { uriOf } from '../support/workspace.ts';
import { contextOf, reader } from './support.ts';

/** Names that are words of the language, or of another script, or hard to read. */
const NAMES = [
  'kr',
  'note',
  'by',
  'on',
  'checkin',
  'confidence',
  'retrospective',
  'a-b',
  '增长',
  'рост',
  'x_1',
  'yes',
  'own',
  'k',
];
const name = fc.constantFrom(...NAMES);
const title = fc.string({ unit: fc.constantFrom(...'ab $}{|,"\\é增 '), maxLength: 12 });
const value = fc.constantFrom(
  '20',
  '1,200',
  '$210',
  '€1.2M',
  '12%',
  '4.5/5',
  '3 hours',
  '30 MQLs',
  '250 kr',
  '-3.5',
  '20k',
);
const metric = fc.oneof(
  fc.tuple(value, value).map(([from, to]) => `from ${from} to ${to}`),
  value.map((bound) => `at least ${bound}`),
  fc.constant('yes/no'),
  fc.constant('hidden'),
  fc.tuple(title, title).map(([a, b]) => `milestones {\n 20% ${quoted(a)}\n 100% ${quoted(b)}\n}`),
);
const said = fc.record({
  value: fc.option(fc.oneof(value, fc.constantFrom('yes', 'no', '?')), { nil: undefined }),
  confidence: fc.option(fc.constantFrom('6/10', '0.7', '60%', '?'), { nil: undefined }),
  note: fc.option(title, { nil: undefined }),
});
const keyResult = fc.record({
  name: fc.option(name, { nil: undefined }),
  title,
  metric,
  said: fc.option(said, { nil: undefined }),
});
const objective = fc.record({
  name: fc.option(name, { nil: undefined }),
  cycle: fc.constantFrom('2026', '2026-H1', '2026-Q1', '2026-Q2', '2026-02'),
  shared: fc.boolean(),
  keyResults: fc.uniqueArray(keyResult, { selector: (one) => one.name ?? one, minLength: 1, maxLength: 4 }),
});
const teams = fc.uniqueArray(fc.record({ team: name, objectives: fc.array(objective, { maxLength: 3 }) }), {
  selector: ({ team }) => team,
  minLength: 1,
  maxLength: 3,
});

type Team = Parameters<Parameters<typeof teams.map>[0]>[0][number];

/** A file for each team: its objectives, and below them what was said about them a week ago. */
function fileOf({ team, objectives }: Team, other: string): string {
  const blocks = objectives.map(
    (
      one,
    ) => `objective ${one.name ?? ''} "Bread" for ${team}${one.shared && other !== team ? `, ${other}` : ''}
  in ${one.cycle} {
${one.keyResults.map((kr) => `  kr ${kr.name ?? ''} ${quoted(`${kr.title}.`)} ${kr.metric}`).join('\n')}
}`,
  );
  const checkIns = objectives.map((one) => {
    const lines = one.keyResults.flatMap((kr) => {
      if (!kr.said || kr.name === undefined) return [];
      const { value: v = '', confidence, note } = kr.said;
      return `  ${kr.name}: ${v} ${confidence ? `confidence ${confidence}` : ''} ${note === undefined ? '' : quoted(note)}`;
    });
    return one.name ? `checkin 2026-02-03 on ${team}.${one.name}@${one.cycle} {\n${lines.join('\n')}\n}` : '';
  });
  return `// file: ${team}.okr\nteam ${team}\n\n${blocks.join('\n\n')}\n// file: in/2026-02-03-${team}.okr\n${checkIns.join('\n')}\n`;
}

test('a check-in of any team can be read, leads to every goal that it names, and is laid out well', () => {
  fc.assert(
    fc.property(teams, (all) => {
      const { workspace, context } = contextOf(
        all.map((one, i) => fileOf(one, all[(i + 1) % all.length]!.team)).join(''),
      );
      for (const { team } of all) {
        const draft = newCheckIn(context, team);
        if (draft.kind === 'nothing') continue;
        if (draft.kind !== 'new') throw new Error(`expected a new file, got ${draft.kind}`);
        const { text } = formatted(draft.form, reader);
        const uri = uriOf('made.okr');
        workspace.write(uri, text);
        const file = workspace.project.files.get(uri)!;
        expect(file.problems, text).toEqual([]);
        for (const { resolve, ref } of referencesOf(file)) {
          const found = resolve(workspace.project.namesFor(uri));
          expect(found?.kind, `${text}\n${text.slice(...ref.range)}`).toBe('found');
        }
        const named = openObjectives(workspace.project, team).length;
        expect(file.checkIns.length).toBeLessThanOrEqual(named);
        expect(format(text, reader, { tabSize: 2, insertSpaces: true })).toEqual([]);
        expect(filledIn(snippetOf(formatted(draft.form, reader)))).toBe(text);
        workspace.project.update([{ uri }]);
      }
    }),
    { numRuns: 150 },
  );
});

/** What an editor makes of a snippet whose stops are left as they are. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g, (_, choices: string) => /^(?:\\.|[^\\,])*/.exec(choices)![0])
    .replace(/\$\{\d+(?::((?:\\.|[^\\}])*))?\}|\$0$/g, (_, said: string | undefined) => said ?? '')
    .replace(/\\(.)/g, '$1');
}
