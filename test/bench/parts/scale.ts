/** Our own figures as workspaces grow. */
import { generateWorkspace, KEY_RESULTS } from '../generated/workspace.ts';
import { count, megabytes, ms } from '../support/figures.ts';
import { type Folders, inFolders } from '../support/folder.ts';
import { renameAndBack, startOkr, typeAndErase, untilKept } from '../support/okr-workspace.ts';
import type { Memory } from '../support/process.ts';
import type { Measure, Options, Table, Target } from '../support/report.ts';
import { askForEverything, type RequestTimes } from '../support/requests.ts';
import { median, percentile } from '../support/statistics.ts';

interface Sized {
  readonly files: number;
  readonly first: number;
  readonly second: number;
  /** After the first start, and after the second. */
  readonly memory: Memory;
  readonly again: Memory;
  readonly typing: readonly number[];
  readonly renames: readonly number[];
  readonly requests: RequestTimes;
}

/** The smallest workspace there is. */
const SMALLEST = 3;

const ABOUT = `The bundled server over stdio, on workspaces of teams with four objectives and ${KEY_RESULTS} key results in a file, on four levels, with check-ins.

- **first start**: from the start of the process to the findings of the last file; **second start**: once more, after the first has kept what it knew, which it does after three seconds of rest.
- **heap**: what lives after a second of rest and a collection, buffers included. **resident**: what the process holds of the machine's memory before that. **a key result**: of the heap, without what a server with ${SMALLEST} files has.
- **typing**: half a key result is written into a file and taken back: to the file's fresh findings. **everywhere**: a department's objectives get another name, and ten teams' references
  break, and back: to the fresh findings of the last of the eleven files; afterwards no file may have a finding of another time.`;

export const measure: Measure = async (options) => {
  const base = await inFolders(heapOfSmallest);
  const sizes: Sized[] = [];
  for (const files of options.quick ? [50, 100, 1000] : [50, 100, 1000, 5000])
    sizes.push(await inFolders((folders) => measureSize(folders, files, options)));
  return {
    title: 'As workspaces grow',
    about: ABOUT,
    tables: [starts(sizes, base), edits(sizes), requests(sizes)],
    targets: targets(sizes[0]!, sizes.at(-1)!),
  };
};

async function heapOfSmallest({ workspace: folder }: Folders): Promise<number> {
  generateWorkspace(folder, SMALLEST);
  const { client } = await startOkr(folder, SMALLEST);
  const { heap } = await client.memory();
  await client.stop();
  return heap;
}

async function measureSize(
  { workspace: folder, freshCache }: Folders,
  files: number,
  { quick }: Options,
): Promise<Sized> {
  generateWorkspace(folder, files);
  const cache = freshCache();
  const first = await startOkr(folder, files, cache);
  const memory = await first.client.memory();
  await untilKept(cache);
  await first.client.stop();
  const { client, time } = await startOkr(folder, files, cache);
  const again = await client.memory();
  const changes = quick ? 20 : 60;
  const typing = await typeAndErase(client, changes);
  const renames = await renameAndBack(client, changes);
  const requests = await askForEverything(client, quick ? 10 : 30);
  await client.stop();
  return { files, first: first.time, second: time, memory, again, typing, renames, requests };
}

function starts(sizes: readonly Sized[], base: number): Table {
  return {
    head: [
      'files',
      'key results',
      'first start',
      'heap',
      'resident',
      'a key result',
      'second start',
      'heap',
      'resident',
    ],
    rows: sizes.map(({ files, first, second, memory, again }) => [
      count(files),
      count(files * KEY_RESULTS),
      ms(first),
      megabytes(memory.heap),
      megabytes(memory.resident),
      `${count((memory.heap - base) / ((files - SMALLEST) * KEY_RESULTS))} bytes`,
      ms(second),
      megabytes(again.heap),
      megabytes(again.resident),
    ]),
  };
}

function edits(sizes: readonly Sized[]): Table {
  return {
    caption: 'From an edit to fresh findings:',
    head: ['files', 'typing, median', '95 %', 'everywhere, median', '95 %'],
    rows: sizes.map(({ files, typing, renames }) => [
      count(files),
      ...[typing, renames].flatMap((times) => [ms(median(times)), ms(percentile(times, 0.95))]),
    ]),
  };
}

function requests(sizes: readonly Sized[]): Table {
  return {
    caption: 'From a request to its answer, median and 95 %:',
    head: ['', ...sizes.map(({ files }) => `${count(files)} files`)],
    rows: [...sizes[0]!.requests.keys()].map((name) => [
      name,
      ...sizes.map(({ requests: all }) => {
        const times = all.get(name)!;
        return `${ms(median(times))}, ${ms(percentile(times, 0.95))}`;
      }),
    ]),
  };
}

function targets(small: Sized, large: Sized): Target[] {
  const target = (id: string, what: string, of: (size: Sized) => readonly number[]): Target => ({
    id,
    what: `${what}, ${count(large.files)} files against ${count(small.files)}`,
    ours: ms(median(of(large))),
    other: ms(median(of(small))),
    ratio: median(of(large)) / median(of(small)),
    promise: { atMost: 2 },
  });
  return [
    target('scale-typing', 'Edit to the file’s findings', ({ typing }) => typing),
    target('scale-everywhere', 'Edit to findings everywhere', ({ renames }) => renames),
  ];
}
