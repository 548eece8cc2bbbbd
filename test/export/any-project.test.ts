import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../language-server/export/csv.ts';
import { markdown } from '../../language-server/export/markdown/markdown.ts';
import type { TextExporter } from '../../language-server/export/source.ts';
import { quoted } from '../support/quoted.ts';
import { TODAY, workspaceOf } from '../support/workspace.ts';
import { HOSTILE } from './hostile.ts';
import { byTitle, called, keptOf } from './kept.ts';
import { exported, importedFile } from './support.ts';

/* Several teams and cycles in one export, in five languages, with titles that mean something where they come to stand. */

const WORDS =
  'win the north from 3 to 9 => 70% (0.6) KR2: O1: Objective: Owner: Team Q3 2026 @ann P1 [COMMITTED] – 0.7 1. 2.1 ~~gone~~ zwiększ liczbę klientów do 40 % öka från 2 till 5 kr увеличить с 3 до 9 клиентов 提升 目标 关键结果 到 9 天 a|b *c* _d_ `e` <b> & # ; , · : "f" \\ 😀'.split(
    ' ',
  );
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const plain = HOSTILE.filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cf}]/u.test(text));
// A dash alone stands for nothing in a table.
const title = fc
  .oneof({ weight: 4, arbitrary: words }, fc.constantFrom(...plain))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const metric = fc.constantFrom(
  'from 3 to 9',
  'from 12.5% to 40%',
  'from $1.2k to $3k',
  'from 2 days to 3 hours',
  'from -3 to 0',
  'at least 99.5%',
  'at most 4 days',
  'above 40',
  'below $2M',
  'yes/no',
  'to 300',
  'milestones { 20% "agreed", 100% "open" }',
  'rolls up',
);
const keyResult = fc.record({
  title,
  metric,
  weight: fc.constantFrom('', 'weight 2', 'weight 0.5'),
  owner: fc.constantFrom('', 'owner ana', 'owner li, ana'),
  by: fc.constantFrom('', 'by 2026-03-01'),
});
const objective = fc.record({
  title,
  header: fc.constantFrom(
    'okrs for growth in 2026-Q1',
    'okrs for ovens in 2026-Q1',
    'okrs for growth in 2026-H1',
    'okrs for ovens in spring',
    'okrs for growth in 2025',
    'okrs for acme in spring',
  ),
  owner: fc.constantFrom('', 'owner ana', 'owner li'),
  because: fc.option(title, { nil: undefined }),
  priority: fc.constantFrom('', 'priority 1'),
  keyResults: fc.array(keyResult, { minLength: 1, maxLength: 4 }),
});

const project = fc
  .record({
    names: fc.record({ acme: words, growth: words, ovens: words }),
    objectives: fc.uniqueArray(objective, {
      minLength: 1,
      maxLength: 4,
      selector: (one) => one.title.replace(/\s+/g, ' ').trim(),
    }),
  })
  .map(({ objectives }) => {
    const head = `company acme "Acme Foods"
team growth "Growth" in acme
team ovens "Ovens & Pans" in acme
person ana "Ana Kowalska" in growth
person li "李敏" in ovens
cycle spring from 2026-02-01 to 2026-06-30
`;
    const parts = objectives.map(
      (one, i) => `${one.header}
objective o${i} ${quoted(one.title)} {
  ${one.owner} ${one.priority} ${one.because === undefined ? '' : `because ${quoted(one.because)}`}
${one.keyResults.map((kr, j) => `  kr k${i}-${j} ${quoted(kr.title)} ${kr.metric} ${kr.weight} ${kr.owner} ${kr.by}`).join('\n')}
}
`,
    );
    return head + parts.join('\n');
  });

const REPORTS = ['en', 'pl', 'zh', 'sv', 'ru'].map((language): [string, 'md' | 'csv', TextExporter] => [
  `report in ${language}`,
  'md',
  (source) => markdown(source, language),
]);

test.each([['table', 'csv', csv] as const, ...REPORTS])(
  'a %s of any project is read back',
  (_, format, exporter) => {
    fc.assert(
      fc.property(project, (text) => {
        const workspace = workspaceOf(text);
        const uri = workspace.uris[0]!;
        const model = workspace.project.files.get(uri)!;
        expect(model.problems, text).toEqual([]);
        const source = exported(exporter, workspace);
        const { file, text: again } = importedFile(source, { format, today: TODAY });
        expect(file.problems, again).toEqual([]);
        const wanted = keptOf(model, called(workspace.project.files)).sort(byTitle);
        const found = keptOf(file, called(new Map([['', file]]))).sort(byTitle);
        expect(found, `${source}\n→\n${again}`).toMatchObject(wanted);
      }),
      { numRuns: 40 },
    );
  },
);
