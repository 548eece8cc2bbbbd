import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflow = (name: string): Workflow => parse(readFileSync(`.github/workflows/${name}`, 'utf8'));
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync('.github/workflows'))('the workflow %s', (name) => {
  const { permissions } = workflow(name);
  const steps = stepsOf(workflow(name));

  test('may read, and no more unless a job says so', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('names the major version of each action', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@v\d+$/);
  });

  test('puts nothing from outside into what a shell runs', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('runs scripts that there are', () => {
    const run = steps.flatMap((step) => [...(step.run ?? '').matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    for (const [, script] of run) expect(Object.keys(manifest.scripts)).toContain(script);
  });
});

test('a release goes to both marketplaces and to npm, signed, after everything was tested', () => {
  const { jobs } = workflow('release.yml');
  const text = JSON.stringify(jobs);
  for (const word of ['.ci/run', 'vsce publish', 'ovsx', 'npm publish', '--provenance'])
    expect(text).toContain(word);
  const writing = Object.entries(jobs).flatMap(([name, { permissions = {} }]) =>
    Object.entries(permissions).flatMap(([what, may]) => (may === 'write' ? [`${name} ${what}`] : [])),
  );
  expect(writing.sort()).toEqual(['github contents', 'npm id-token']);
});
