import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../language-server/git/git.ts';
import { filesOnDay } from '../../language-server/git/past.ts';
import { commitOf, filesAt, placeInRepository } from '../../language-server/git/revision.ts';
import { folder } from '../cli/support.ts';
import { Repository } from './support.ts';

async function onDay(
  repository: Repository,
  day: string,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const found = await filesOnDay(repository.folder, day, paths);
  expect(found).toMatchObject({ ok: true });
  return found.ok ? Object.fromEntries(found.value) : {};
}

describe('the past', () => {
  test('is a file as it was at the end of a day, or as it was added later', async () => {
    const repository = new Repository(folder({}));
    repository.commit('2025-12-30', { 'a.okr': 'one', 'b.md': 'no', 'gone.okr': 'gone' });
    repository.commit('2026-01-10', {
      'a.okr': 'two',
      'in a folder/żółw 目标.okr': 'first',
      'gone.okr': undefined,
    });
    repository.commit('2026-01-20', { 'a.okr': 'three', 'in a folder/żółw 目标.okr': 'second' });
    const paths = ['a.okr', 'in a folder/żółw 目标.okr', 'never.okr'];
    expect(await onDay(repository, '2026-01-05', paths)).toEqual({
      'a.okr': 'one',
      'in a folder/żółw 目标.okr': 'first',
    });
    expect(await onDay(repository, '2026-01-10', ['a.okr'])).toEqual({ 'a.okr': 'two' });
    expect(await onDay(repository, '2025-01-10', ['a.okr', 'gone.okr'])).toEqual({
      'a.okr': 'one',
      'gone.okr': 'gone',
    });
    expect(await onDay(repository, '2026-05-10', ['a.okr'])).toEqual({ 'a.okr': 'three' });
  });

  test('is a reason, not a crash, where there is none', async () => {
    const empty = new Repository(folder({}));
    expect(await filesOnDay(empty.folder, '2026-01-05', ['a.okr'])).toMatchObject({ ok: false });
    expect(await placeInRepository(folder({}))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('not a git'),
    });
    expect(await commitOf(empty.folder, '--output=/tmp/x')).toMatchObject({ ok: false });
    expect(await commitOf(empty.folder, 'nothing')).toEqual({
      ok: false,
      reason: 'there is no revision “nothing”',
    });
  });
});

describe('git', () => {
  test('runs nothing that a repository names', async () => {
    const repository = new Repository(folder({}));
    const commit = repository.commit('2025-12-30', {
      'a.okr': 'one',
      '.gitattributes': '*.okr filter=evil diff=evil',
    });
    const trap = join(repository.folder, 'trap');
    const command = `touch ${trap}`;
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'filter.evil.smudge',
      'diff.evil.textconv',
      'diff.external',
      'alias.rev-parse',
      'credential.helper',
    ])
      repository.git(['config', key, command]);
    expect(await filesAt(repository.folder, commit, ['.okr'])).toEqual({
      ok: true,
      value: [{ path: 'a.okr', text: 'one' }],
    });
    await filesOnDay(repository.folder, '2026-01-05', ['a.okr', 'b.okr']);
    expect(existsSync(trap)).toBe(false);
  });

  test('answers what it said where it fails', async () => {
    expect(await git(folder({}), ['no-such-command'])).toMatchObject({ ok: false });
  });
});
