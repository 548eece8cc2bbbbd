import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { pictureOf } from './picture.ts';
import { changesOf, type Step, step } from './steps.ts';

/** A hundred and some with all other tests; thousands by hand (`OKR_SEQUENCES=5000`). */
const SEQUENCES = Number(process.env.OKR_SEQUENCES ?? 120);

const parser = createParser();

function newWorkspace(): Workspace {
  const workspace = new Workspace({ parser, rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  return workspace;
}

function expectAsFresh(steps: readonly Step[]): void {
  const workspace = newWorkspace();
  const now = new Map<string, string>();
  for (const one of steps) {
    const changes = changesOf(one, now);
    workspace.update(changes);
    for (const { uri, text } of changes) {
      if (text === undefined) now.delete(uri);
      else now.set(uri, text);
    }
    // Judged as the editor does, now and then, so that there is something to go stale.
    if (steps.length % 2 === 0) for (const stale of [...workspace.staleFiles()]) workspace.findingsOf(stale);
    if (steps.length % 3 === 0) pictureOf(workspace, now.keys());
  }
  const fresh = newWorkspace();
  fresh.update([...now].map(([uri, text]) => ({ uri, text })));
  expect(pictureOf(workspace, now.keys())).toEqual(pictureOf(fresh, now.keys()));
}

test(
  'after any edits, everything that is shown is what a new server would show',
  () => {
    fc.assert(fc.property(fc.array(step, { minLength: 2, maxLength: 14 }), expectAsFresh), {
      numRuns: SEQUENCES,
    });
  },
  30_000 + SEQUENCES * 200,
);
