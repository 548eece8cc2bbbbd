import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { DiffReport } from '../diff/report.ts';
import type { IsoDate } from '../model/dates.ts';
import { jsonText } from '../text/json.ts';
import { printable } from '../text/printable.ts';
import { localToday } from '../workspace/today.ts';
import { dateArgument } from './arguments.ts';
import { EXIT, type ExitCode, type Io, wantsColour } from './io.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly today?: IsoDate;
}

export function diffCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('diff')
    .description(
      'Tell what changed in meaning between two revisions in git: targets, alignment, scores, and what came or went.',
    )
    .argument(
      '[range]',
      'revisions as git names them: A..B, A...B, or A against the files as they are (default: HEAD)',
    )
    .argument('[paths...]', 'only what is in these files and folders')
    .addOption(
      new Option('-f, --format <format>', 'how to report')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option(
      '--today <date>',
      'the day that scores are told for on both sides, as in 2026-03-31 (default: the current day)',
      dateArgument,
    )
    .addHelpText(
      'after',
      `
Ends with
  0  the changes were told, be there any or none
  2  wrong use, no git or no repository, a revision that is not known, or a file that could not be read`,
    )
    .action(async (range: string | undefined, paths: string[], options: DiffOptions) =>
      done(await diff(range, paths, options, io)),
    );
}

/** Tells the changes. */
export async function diff(
  given: string | undefined,
  paths: readonly string[],
  { format, today: forced }: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const [{ isRange, parseRange, readStates, uriWithin }, { changesBetween }] = await Promise.all([
    import('./diff/states.ts'),
    import('../diff/compare.ts'),
  ]);
  const isPath = given !== undefined && !(await isRange(io.cwd, given)) && !given.includes('..');
  const range = parseRange(given === undefined || isPath ? 'HEAD' : given);
  const today = forced ?? localToday(io.now());
  const states = await readStates(io.cwd, range, today);
  if (!states.ok) {
    io.stderr.write(`okr: ${printable(`Nothing can be compared: ${states.reason}.`)}\n`);
    return EXIT.trouble;
  }
  const { root, before, after, names } = states.value;
  const within = [...(isPath ? [given] : []), ...paths].map((path) =>
    uriWithin(root, resolve(realpathSync(io.cwd), path)),
  );
  const changes = changesBetween(before, after, today).filter(
    ({ subject: { uri } }) =>
      within.length === 0 || within.some((one) => uri === one || uri.startsWith(`${one}/`)),
  );
  const report: DiffReport = {
    version,
    today,
    ...names,
    changes: changes.map(({ subject: { uri, ...subject }, ...change }) => ({
      ...change,
      subject: { ...subject, file: after.fileOf(uri) },
    })),
  };
  if (format === 'json') io.stdout.write(`${jsonText(report, 2)}\n`);
  else if (format === 'markdown') io.stdout.write((await import('../diff/markdown.ts')).diffMarkdown(report));
  else io.stdout.write((await import('./diff/text.ts')).diffText(report, wantsColour(io)));
  return EXIT.clean;
}
