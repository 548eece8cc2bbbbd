import { describe, expect, test } from 'vitest';
import { parseIgnoreFile } from '../../../language-server/rules/config/ignore-file.ts';
import { isIgnored } from '../../../language-server/rules/config/ignored.ts';

const URI = 'file:///plans/.okrignore';

/** Which of some paths an `.okrignore` beside them leaves out. */
function leftOut(text: string, paths: readonly string[]): string[] {
  const file = parseIgnoreFile(URI, text);
  return paths.filter((path) => isIgnored(`file:///plans/${path}`, [file]));
}

describe('an .okrignore', () => {
  test('is a .gitignore: comments, blank lines, folders, stars, and what is read all the same', () => {
    const text = '# old plans\r\n\r\narchive/\r\n*.draft.okr\r\n!keep.draft.okr\r\n/top.okr\r\n';
    expect(
      leftOut(text, [
        'archive/a.okr',
        'b/archive/c.okr',
        'x.draft.okr',
        'keep.draft.okr',
        'top.okr',
        'b/top.okr',
      ]),
    ).toEqual(['archive/a.okr', 'b/archive/c.okr', 'x.draft.okr', 'top.okr']);
  });

  test('holds for its folder only', () => {
    const file = parseIgnoreFile(URI, '*.okr');
    expect(isIgnored('file:///elsewhere/a.okr', [file])).toBe(false);
  });

  test('says where each pattern stands', () => {
    expect(parseIgnoreFile(URI, '# x\na/\n b.okr').places).toEqual(
      new Map([
        ['ignore.a/', [4, 6]],
        ['ignore. b.okr', [7, 13]],
      ]),
    );
  });

  test('a bracket that is not closed is a finding and leaves nothing out', () => {
    const { findings, ignore } = parseIgnoreFile(URI, 'old/\nnew [draft\n');
    expect(ignore).toEqual(['old/']);
    expect(findings).toMatchObject([{ rule: 'bad-config', severity: 'error', range: [5, 15] }]);
  });
});
