import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { BAD, folder, PEOPLE } from './support.ts';

const bundle = fileURLToPath(new URL('../../dist/okr.cjs', import.meta.url));

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code?: number;
}

/** Runs the program itself. */
function run(argv: readonly string[], cwd: string, stdin = ''): Promise<Ended> {
  const running = promisify(execFile)(process.execPath, [bundle, ...argv], { cwd });
  running.child.stdin!.end(stdin);
  return running.catch((ended: Ended) => ended);
}

test('the bundle is there: npm run build', () => expect(existsSync(bundle)).toBe(true));

test('it says its version, checks a folder, and ends with its exit code', async () => {
  const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
  expect(await run(['--version'], cwd)).toEqual({ stdout: `${version}\n`, stderr: '' });
  const { code, stdout, stderr } = await run(['check', '--format', 'json'], cwd);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout).counts.error).toBe(1);
  expect(await run(['check', join(cwd, 'nowhere')], cwd)).toMatchObject({ code: 2, stdout: '' });
});

test('it answers what comes through a pipe', async () => {
  const { stdout } = await run(
    ['explain', '--stdin'],
    folder({}),
    '{"id":1,"text":"Öka NPS från 31 till 45"}\n',
  );
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, lang: 'sv' });
});
