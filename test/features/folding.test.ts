import { expect, test } from 'vitest';
import { commentsIn } from '../../language-server/features/comments.ts';
import { foldingRanges } from '../../language-server/features/folding.ts';
import { documentOf, languageServices } from '../support/editor.ts';
import { type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const services = languageServices();

/** Each fold as `first-last kind`, lines from 1. */
function folds(text: string, options: WorkspaceOptions = {}): string[] {
  const workspace = workspaceOf(text, options);
  const uri = workspace.uris[0]!;
  const { $cstNode } = documentOf(services, workspace, uri).parseResult.value;
  return foldingRanges(workspace.project.files.get(uri)!, commentsIn($cstNode)).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );
}

test.each<WorkspaceOptions>([{}, { eol: '\r\n', bom: true }])(
  'folds blocks and sections, files as %o',
  (options) => {
    const text = `company acme "🚀" {
  mission "M"
}
okrs for acme in 2026-Q1
objective o "O" {
  kr a "A" milestones {
    10% "One"
    100% "Two"
  }
  kr b "B" from 1 to 2
    because "it has a second line"
}
okrs for acme in 2026-Q2
kpi k {
  owner ana
}
checkin 2026-01-01 on o {
  a: 10%
}
objective p "P" { kr c "C" }
`;
    expect(folds(text, options)).toEqual(['1-2', '4-12', '5-11', '6-9', '10-11', '13-20', '14-15', '17-18']);
  },
);

test('folds comments and regions', () => {
  const text = `// one
// two
// three

// alone
/* a
   block */
team t // behind
// first
// #region Teams
// second
// third
team u
// #region inner
team v
// #endregion
// #endregion
// #endregion too many
objective o "// #region no comment" {
  // in
  // side
}
`;
  expect(folds(text)).toEqual([
    '1-3 comment',
    '6-7 comment',
    '8-9 comment',
    '10-17 region',
    '11-12 comment',
    '14-16 region',
    '19-21',
    '20-21 comment',
  ]);
});

test('an objective whose brace is missing folds as far as it goes', () => {
  expect(folds('objective o "O" {\n  kr a "A"\n  kr b "B"\nobjective p "P" {\n  kr c "C"\n}\n')).toEqual(
    expect.arrayContaining(['4-5']),
  );
});
