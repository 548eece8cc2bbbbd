import { expect, test } from 'vitest';
import { folder, okr } from './support.ts';

const TEXT = `objective fresh "Bread that people cross the town for" {
  kr more "Increase users by 100% and likes by 20%"
  kr calm "Nights off" from 2 to 4
}
`;

test('findings on one title are told as the editor tells them: one, with the others behind it', async () => {
  const cwd = folder({ 'a.okr': TEXT });
  const { out } = await okr(['check', '--format', 'json'], { cwd });
  const report = JSON.parse(out);
  const onTitle = report.findings.filter(
    ({ range }: { range: { start: { line: number } } }) => range.start.line === 1,
  );
  expect(onTitle).toHaveLength(1);
  expect(onTitle[0]).toMatchObject({
    rule: 'kr-relative-change',
    also: [{ rule: 'kr-compound' }, { rule: 'kr-ambiguous-metric' }],
  });
  expect(onTitle[0].also[0]).toMatchObject({ severity: 'warning', range: { start: { line: 1 } } });
  const { warning } = report.counts;
  expect((await okr(['check', '--max-warnings', String(warning)], { cwd })).code).toBe(0);
  expect((await okr(['check', '--max-warnings', String(warning - 1)], { cwd })).code).toBe(1);
});

test('the report for people names them below, as far as their level is shown', async () => {
  const cwd = folder({ 'a.okr': TEXT });
  const also = async (...argv: string[]) => {
    const { out } = await okr(['check', ...argv], { cwd });
    return out
      .split('\n')
      .filter((line) => line.includes('also: '))
      .map((line) => line.split(' ').at(-1));
  };
  expect(await also()).toEqual(['kr-compound', 'kr-ambiguous-metric']);
  expect(await also('--severity', 'warning')).toEqual(['kr-compound']);
});
