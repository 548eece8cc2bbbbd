/** `okr check` against a check of the same OKRs in YAML by a JSON schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/paths.ts';
import { generateWorkspace, KEY_RESULTS, pathOf, TODAY, yamlForm } from '../generated/workspace.ts';
import { bundled } from '../support/bundle.ts';
import { count, ms } from '../support/figures.ts';
import { type Folders, inFolders } from '../support/folder.ts';
import type { Measure, Target } from '../support/report.ts';
import { type Finished, runNode } from '../support/run.ts';
import { median } from '../support/statistics.ts';

const FILES = 1000;
const CHANGED = FILES / 100;
/** The smallest workspace there is: what its check takes is the start. */
const SMALL = 3;

const ABOUT = `${count(FILES)} files with ${KEY_RESULTS} key results each are read from the disk and checked, and every finding is printed with its place; each run is a process of its own, the programs in turn, medians. *yaml + ajv* parses
with \`yaml\`, validates by a compiled schema with \`ajv\` and says line and column of each error: one program, bundled and minified as ours is. *Processor time* counts all cores. *Without the start* leaves out what the
program takes for ${SMALL} files. *Second run*: the same check after a figure was changed in ${CHANGED} files, 1 % of them; yaml + ajv remembers nothing. What Node [keeps compiled](cache.md#the-program-itself) of our
program is there from an earlier run in both. A schema looks at one value after the other; \`okr check\` also resolves names over all files, reads sentences, and works out scores.`;

interface Runs {
  readonly yaml: Finished[];
  readonly first: Finished[];
  readonly second: Finished[];
}

export const measure: Measure = async ({ quick }) => {
  const program = await bundled('yaml/check-main.ts');
  const repetitions = quick ? 2 : 5;
  const small = await inFolders((folders) => measureFiles(program, folders, SMALL, repetitions));
  const all = await inFolders((folders) => measureFiles(program, folders, FILES, repetitions));
  const rate = (time: number): number => (FILES * KEY_RESULTS) / (time / 1000);
  const row = (name: string, runs: readonly Finished[], starts: readonly Finished[]): string[] => {
    const [whole, start] = [medianTime(runs), medianTime(starts)];
    const processor = median(runs.map((run) => run.processor));
    return [name, ms(whole), ms(processor), count(rate(whole)), ms(start), count(rate(whole - start))];
  };
  const target = (id: string, what: string, runs: readonly Finished[], atLeast: number): Target => ({
    id,
    what,
    ours: `${count(rate(medianTime(runs)))} a second`,
    other: `${count(rate(medianTime(all.yaml)))} a second`,
    ratio: medianTime(all.yaml) / medianTime(runs),
    promise: { atLeast },
  });
  return {
    title: 'Against yaml and ajv',
    about: ABOUT,
    tables: [
      {
        head: [
          '',
          'time',
          'processor time',
          'key results a second',
          'of it the start',
          'a second without the start',
        ],
        rows: [
          row('okr check, everything new', all.first, small.first),
          row('okr check, second run', all.second, small.second),
          row('yaml + ajv', all.yaml, small.yaml),
        ],
      },
    ],
    targets: [
      target('check-first', 'Key results checked a second, everything new, of yaml + ajv', all.first, 1),
      target(
        'check-second',
        'Key results checked a second, 1 % of the files changed, of yaml + ajv',
        all.second,
        5,
      ),
    ],
  };
};

function medianTime(runs: readonly Finished[]): number {
  return median(runs.map(({ time }) => time));
}

async function measureFiles(
  program: string,
  { workspace, freshCache }: Folders,
  files: number,
  repetitions: number,
): Promise<Runs> {
  const [okr, yaml] = [join(workspace, 'okr'), join(workspace, 'yaml')];
  generateWorkspace(okr, files);
  generateWorkspace(yaml, files, yamlForm);
  const runs: Runs = { yaml: [], first: [], second: [] };
  for (let i = 0; i < repetitions; i++) {
    runs.yaml.push(told(await runNode([program, yaml]), 'required property', files));
    const cache = freshCache();
    runs.first.push(await check(okr, files, cache));
    for (let k = 0; k < Math.min(CHANGED, files - 2); k++)
      changeFile(join(okr, pathOf((i * CHANGED + k) % (files - 2))), i);
    runs.second.push(await check(okr, files, cache));
  }
  return runs;
}

/** @param cache where the program keeps what it knows */
async function check(folder: string, files: number, cache: string): Promise<Finished> {
  const args = [
    join(root, 'dist/okr.cjs'),
    'check',
    folder,
    '--today',
    TODAY,
    '--format',
    'compact',
    '--cache-location',
    cache,
  ];
  return told(await runNode(args), 'kr-vague', files);
}

/** Every file but that of the organisation has this to tell: or else something else was measured. */
function told(finished: Finished, what: string, files: number): Finished {
  const found = finished.output.split('\n').filter((line) => line.includes(what)).length;
  if (found < files - 1)
    throw new Error(`Only ${found} of ${files - 1} faults were found: ${finished.output.slice(0, 500)}`);
  return finished;
}

function changeFile(path: string, value: number): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/from 20 to \d+/, `from 20 to ${50 + value}`));
}
