/** Against Langium as it comes, on the same grammar and the same files. */
import { generateWorkspace, KEY_RESULTS, pathOf, teamFile } from '../generated/workspace.ts';
import { PlainPipeline } from '../plain/pipeline.ts';
import { bundled } from '../support/bundle.ts';
import { count, megabytes, ms } from '../support/figures.ts';
import { type Folders, inFolders } from '../support/folder.ts';
import {
  DEPARTMENT,
  measured,
  renameAndBack,
  startOkr,
  typeAndErase,
  untilKept,
} from '../support/okr-workspace.ts';
import type { Memory } from '../support/process.ts';
import type { Measure, Options, Target } from '../support/report.ts';
import { median } from '../support/statistics.ts';

interface Side {
  readonly starts: number[];
  /** With what an earlier start has kept; plain Langium keeps nothing. */
  again?: number;
  memory: Memory;
  typing: readonly number[];
  renames: readonly number[];
}

interface Sized {
  readonly files: number;
  readonly okr: Side;
  readonly plain: Side;
}

const ABOUT = `Langium's own services on our grammar: its parser, index, linker, scopes, validation and document builder, over the same files as our server. Ours in it are the tokens, without
which no file can be read, and two scopes of ten lines each, without which references lead nowhere. It has no rules: it finds names that lead nowhere, and nothing else.

- **start**: from the start of the process, with nothing kept from an earlier one, until everything is built; for okr until the last file's findings have come over stdio. Median, the two in turn.
- **again**: the next start, with what the one before has [kept](cache.md). Plain Langium keeps nothing: each of its starts is a first one.
- **heap**: what lives after a second of rest and a collection, buffers included, told by the process's inspector. **resident**: what the process holds of the machine's memory before that.
- **typing**: half a key result is written into a file and taken back. **rename**: a department's objectives get another name and ten teams' references break, and back. For okr from sending
  the change to the findings over stdio; for Langium from the change on the disk to rebuilt, in the process, with no findings sent: that is in its favour.`;

export const measure: Measure = async (options) => {
  const program = await bundled('plain/main.ts');
  const sizes: Sized[] = [];
  for (const files of options.quick ? [100, 1000] : [100, 1000, 5000])
    sizes.push(await inFolders((folders) => measureSize(program, folders, files, options)));
  return {
    title: 'Against plain Langium',
    about: ABOUT,
    tables: [
      {
        head: ['files', 'key results', '', 'start', 'again', 'heap', 'resident', 'typing', 'rename'],
        rows: sizes.flatMap(({ files, okr, plain }) => [
          [count(files), count(files * KEY_RESULTS), 'okr', ...cells(okr)],
          [count(files), count(files * KEY_RESULTS), 'Langium', ...cells(plain)],
        ]),
      },
    ],
    targets: targets(sizes),
  };
};

async function measureSize(
  program: string,
  { workspace: folder, freshCache }: Folders,
  files: number,
  { quick }: Options,
): Promise<Sized> {
  generateWorkspace(folder, files);
  const nothing: Memory = { heap: Number.NaN, resident: Number.NaN };
  const okr: Side = { starts: [], memory: nothing, typing: [], renames: [] };
  const plain: Side = { starts: [], memory: nothing, typing: [], renames: [] };
  const repetitions = quick ? 1 : files > 1000 ? 2 : 3;
  const changes = quick ? 6 : 10;
  for (let i = 1; i <= repetitions; i++) {
    const { client, time } = await startOkr(folder, files);
    okr.starts.push(time);
    if (i === repetitions) {
      okr.memory = await client.memory();
      okr.typing = await typeAndErase(client, changes);
      okr.renames = await renameAndBack(client, changes);
    }
    await client.stop();
    const pipeline = await PlainPipeline.start(program, folder);
    plain.starts.push(pipeline.start);
    if (pipeline.errors > 0)
      throw new Error('The plain pipeline has lost names: it does more than it should.');
    if (i === repetitions) {
      plain.memory = await pipeline.memory();
      plain.typing = await plainEdits(pipeline, changes, `${teamFile(DEPARTMENT)}\nkr`);
      plain.renames = await plainEdits(pipeline, changes, teamFile(DEPARTMENT, 'other'));
    }
    await pipeline.stop();
  }
  okr.again = await secondStart(folder, files, freshCache());
  return { files, okr, plain };
}

async function secondStart(folder: string, files: number, cache: string): Promise<number> {
  const first = await startOkr(folder, files, cache);
  await untilKept(cache);
  await first.client.stop();
  const { client, time } = await startOkr(folder, files, cache);
  await client.stop();
  return time;
}

function plainEdits(pipeline: PlainPipeline, changes: number, text: string): Promise<number[]> {
  return measured(changes, async (isFirst) => {
    const errors = await pipeline.edit(pathOf(DEPARTMENT), isFirst ? text : teamFile(DEPARTMENT));
    if (errors > 0 !== isFirst) throw new Error('The plain pipeline has not seen the change.');
  });
}

function cells({ starts, again, memory, typing, renames }: Side): string[] {
  return [
    ms(median(starts)),
    again === undefined ? '' : ms(again),
    megabytes(memory.heap),
    megabytes(memory.resident),
    ms(median(typing)),
    ms(median(renames)),
  ];
}

function targets(sizes: readonly Sized[]): Target[] {
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
  const each = (of: (size: Sized) => number): number =>
    (of(largest) - of(smallest)) / ((largest.files - smallest.files) * KEY_RESULTS);
  const bytes = (value: number): string => `${count(value)} bytes`;
  const [own, theirs] = [each(({ okr }) => okr.memory.heap), each(({ plain }) => plain.memory.heap)];
  const [start, theirStart] = [median(largest.okr.starts), median(largest.plain.starts)];
  const again = largest.okr.again!;
  const files = count(largest.files);
  return [
    {
      id: 'langium-start',
      what: `Times as fast as plain Langium from start to all findings, ${files} files, for the first time`,
      ours: ms(start),
      other: ms(theirStart),
      ratio: theirStart / start,
      promise: { atLeast: 4 },
    },
    {
      id: 'langium-start-again',
      what: `The same with what the last start has kept, ${files} files`,
      ours: ms(again),
      other: ms(theirStart),
      ratio: theirStart / again,
      promise: { atLeast: 4 },
    },
    {
      id: 'langium-memory',
      what: `Memory for one more key result, between ${count(smallest.files)} and ${files} files, of plain Langium's`,
      ours: bytes(own),
      other: bytes(theirs),
      ratio: own / theirs,
      promise: { atMost: 0.25 },
    },
  ];
}
