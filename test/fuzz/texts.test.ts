import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { SECONDS, untilTimeIsUp } from './budget.ts';
import { text } from './texts.ts';

/** No text of a few thousand characters takes so long, on the slowest machine. */
const TOO_LONG_MS = 3_000;

test(
  'whatever is written is parsed, judged and scored in time, and no rule breaks',
  () => {
    const parser = createParser();
    fc.assert(
      fc.property(text, text, (one, other) => {
        const workspace = new Workspace({ parser, rules: allRules, today: () => '2026-02-10' });
        workspace.setFolders(['file:///w']);
        const begin = performance.now();
        workspace.update([
          { uri: 'file:///w/a.okr', text: one },
          { uri: 'file:///w/b.okr', text: other },
        ]);
        for (const uri of ['file:///w/a.okr', 'file:///w/b.okr']) {
          for (const { range, message, fixes } of workspace.findingsOf(uri)) {
            expect(message).not.toContain('could not judge');
            expect(range[0]).toBeLessThanOrEqual(range[1]);
            expect(range[1]).toBeLessThanOrEqual(workspace.files.get(uri)!.length);
            for (const { edits } of fixes)
              for (const edit of edits)
                expect(edit.range[1]).toBeLessThanOrEqual(workspace.files.get(edit.uri)!.length);
          }
          const project = workspace.projectOf(uri)!;
          for (const { id } of project.view(uri)!.objectives) project.scores.objective(id);
        }
        expect(performance.now() - begin).toBeLessThan(TOO_LONG_MS);
      }),
      untilTimeIsUp,
    );
  },
  (SECONDS + 60) * 1000,
);
