import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkspace } from '../language-server/cli/read-workspace.ts';
import { allRules } from '../language-server/rules/index.ts';

/** What no file can show by itself: a target that was moved needs the file as it was before. */
const NOT_SHOWN = ['goalpost-moved'];

const { workspace, asked } = readWorkspace(['samples/findings'], process.cwd(), '2026-02-16');
const files = asked
  .filter(({ file }) => file.endsWith('.okr') && !basename(file).startsWith('_'))
  .map(({ file, uri, text }) => ({ file, uri, text, rule: basename(file, '.okr') }));

test('every rule has a file that shows it', () => {
  const rules = allRules.map(({ meta }) => meta.id).filter((id) => !NOT_SHOWN.includes(id));
  expect(files.map(({ rule }) => rule).sort()).toEqual(rules.sort());
});

test.each(files)('$file shows its finding, and nothing else but hints', ({ uri, rule }) => {
  const found = workspace.findingsOf(uri);
  expect(found.map((one) => one.rule)).toContain(rule);
  const others = found.filter((one) => one.rule !== rule && one.severity !== 'hint');
  expect(others.map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
});

test.each(files)('$file says what is wrong and how to mend it', ({ text, rule }) => {
  expect(text).toMatch(new RegExp(`^// ${rule}: .*\\n(?:// .*\\n)*// To mend it: `));
});

test('the file of shared names has nothing but hints', () => {
  const [shared] = asked.filter(({ file }) => basename(file).startsWith('_'));
  expect(workspace.findingsOf(shared!.uri).filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
