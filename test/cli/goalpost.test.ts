import { describe, expect, test } from 'vitest';
import { Repository } from '../git/support.ts';
import { folder, okr } from './support.ts';

const at = (target: number, note = ''): string => `okrs for kitchen in 2026-Q1
team kitchen "Kitchen" lead ana
person ana "Ana"
objective feast "Be worth the journey" {
  kr tables "Tables taken" from 0 to ${target}${note}
  kr waste "Bread thrown away" from 14 kg to 5 kg
}
`;

async function moved(cwd: string): Promise<string[]> {
  const { out } = await okr(['check', '--format', 'json', '--today', '2026-02-10'], { cwd });
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  return findings.filter(({ rule }) => rule === 'goalpost-moved').map(({ message }) => message);
}

describe('okr check in a repository', () => {
  test('asks why a target has moved since the cycle began', async () => {
    const repository = new Repository(folder({}));
    const cwd = repository.folder;
    repository.commit('2025-12-20', { 'a/kitchen.okr': at(20) });
    repository.commit('2026-01-12', { 'a/kitchen.okr': at(10) });
    expect(await moved(cwd)).toEqual([]);
    repository.write('a/kitchen.okr', at(8));
    expect(await moved(cwd)).toEqual([expect.stringContaining('was 10 on 2026-01-15 and is 8 now')]);
    repository.commit('2026-02-01', {});
    expect(await moved(cwd)).toHaveLength(1);
    repository.write('a/kitchen.okr', at(8, ' note "One table is broken"'));
    expect(await moved(cwd)).toEqual([]);
  });

  test('says nothing without git, and nothing of what was never committed', async () => {
    expect(await moved(folder({ 'kitchen.okr': at(8) }))).toEqual([]);
    const repository = new Repository(folder({ 'kitchen.okr': at(8) }));
    expect(await moved(repository.folder)).toEqual([]);
  });
});
