import { relative, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import { openCache } from '../../cache/open.ts';
import { type Finding, SEVERITIES } from '../../rules/finding.ts';
import { createParser } from '../../syntax/parser.ts';
import { printable } from '../../text/printable.ts';
import type { Memory } from '../../workspace/memory.ts';
import type { Past } from '../../workspace/past.ts';
import { localToday } from '../../workspace/today.ts';
import type { CheckOptions } from '../check.ts';
import { userCacheFolder } from '../files/cache-folder.ts';
import { isInside } from '../files/paths.ts';
import { EXIT, type ExitCode, type Io, wantsColour } from '../io.ts';
import { type Judged, judge } from '../judge.ts';
import { type Progress, progressOn } from '../progress.ts';
import { type ReadWorkspace, WorkspaceReader } from '../read-workspace.ts';
import { FORMATS } from '../report/formats.ts';
import { countsOf, type Report } from '../report/report.ts';
import { type Mended, mend } from './mend.ts';

/** For programs, which can leave out themselves what they do not want. */
const TELLS_ALL: readonly string[] = ['json', 'sarif'];

/** Checks the same paths, once or again and again. */
export class Checker {
  private readonly reader: WorkspaceReader;
  private readonly progress: Progress;
  private past: Past | undefined;

  /** @param text what stands for the content of the one file that is named */
  constructor(
    paths: readonly string[],
    private readonly options: CheckOptions,
    private readonly io: Io,
    text?: string,
  ) {
    this.progress = progressOn(io);
    this.reader = new WorkspaceReader(paths, io.cwd, {
      forcedToday: options.today,
      memory: text === undefined ? memoryFor(options, io) : undefined,
      progress: this.progress,
      ...(text !== undefined && { given: new Map([[resolve(io.cwd, paths[0]!), text]]) }),
    });
  }

  /** Reads, mends where that is wanted, judges and reports. */
  async run(): Promise<ExitCode> {
    const { options, io } = this;
    const today = localToday(io.now());
    let read = this.reader.read(today);
    let mended: readonly Mended[] | undefined;
    const unwritten: string[] = [];
    if (options.fix) {
      const mending = mend(read);
      mended = mending.mended;
      unwritten.push(...mending.problems);
      read = this.reader.read(today);
    }
    await this.recall(read);
    const judged = judge(withProblems(read, unwritten), io.cwd, this.progress);
    this.progress.end();
    const code = await this.report(judged, mended);
    read.workspace.keep();
    return code;
  }

  /** Fetches what the files were when their promises were made, from git where it is there. */
  private async recall({ workspace, asked }: ReadWorkspace): Promise<void> {
    if (!this.past) {
      const [{ Past }, { GitHistory }] = await Promise.all([
        import('../../workspace/past.ts'),
        import('../../git/history.ts'),
      ]);
      this.past = new Past(workspace, createParser(), new GitHistory());
    }
    // Under --fix and --watch a text may be another than the one that was read first.
    await this.past.fetch(asked.map(({ uri }) => ({ uri, open: true })));
  }

  /** Runs at once and after every change, until the person ends it. */
  async watch(): Promise<ExitCode> {
    const { roots } = this.reader.read(localToday(this.io.now())).gathered;
    const { stdout, stderr } = this.io;
    let first = true;
    const look = async (): Promise<void> => {
      if (stdout.isTTY && this.options.format === 'text') stdout.write('\u001b[2J\u001b[3J\u001b[H');
      else if (!first) stderr.write('Checking again.\n');
      first = false;
      await this.run();
      if (roots.length > 0) stderr.write('Waiting for changes. Ctrl-C ends it.\n');
    };
    if (roots.length === 0) return this.run();
    const { watchFiles } = await import('./watch.ts');
    try {
      await watchFiles(roots, look, this.io);
      return EXIT.clean;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOSPC' && code !== 'EMFILE') throw error;
      stderr.write(
        'okr: the system watches as many files as it allows; raise its limit, or watch fewer folders.\n',
      );
      return EXIT.trouble;
    }
  }

  private async report(judged: Judged, mended: readonly Mended[] | undefined): Promise<ExitCode> {
    const { options, io } = this;
    for (const problem of judged.problems) io.stderr.write(`okr: ${printable(problem)}\n`);
    if (!options.quiet) for (const note of judged.notes) io.stderr.write(`${printable(note)}\n`);

    const counts = countsOf(judged.findings);
    const { maxWarnings = Number.POSITIVE_INFINITY } = options;
    const tooManyWarnings = counts.warning > maxWarnings;
    const report: Report = {
      ...judged,
      ...this.shown(judged),
      version,
      tooManyWarnings,
      ...(mended && { mended }),
    };
    const forPeople = options.format === 'text' || options.format === 'compact';
    const silent = options.quiet
      ? report.findings.length === 0
      : judged.files === 0 && report.findings.length === 0;
    if (!forPeople || !silent) {
      const write = await FORMATS[options.format]();
      io.stdout.write(
        write(report, { colour: wantsColour(io), width: io.stdout.columns ?? 120, base: baseOf(io) }),
      );
    }
    if (tooManyWarnings)
      io.stderr.write(`Too many warnings: ${counts.warning}, and --max-warnings allows ${maxWarnings}.\n`);
    if (judged.problems.length > 0) return EXIT.trouble;
    return tooManyWarnings || counts.error > 0 ? EXIT.findings : EXIT.clean;
  }

  private shown({ findings }: Judged): Pick<Report, 'findings' | 'hidden'> {
    const { severity, quiet, format } = this.options;
    const lowest = SEVERITIES.indexOf(
      severity ?? (quiet ? 'error' : TELLS_ALL.includes(format) ? 'hint' : 'information'),
    );
    const isShown = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) >= lowest;
    const shown = findings
      .filter(({ finding }) => isShown(finding))
      .map((placed) => ({ ...placed, also: placed.also.filter(({ finding }) => isShown(finding)) }));
    return { findings: shown, hidden: findings.length - shown.length };
  }
}

/** What was kept from earlier runs, unless nothing is to be kept. */
function memoryFor({ cache, cacheLocation }: CheckOptions, { cwd }: Io): Memory | undefined {
  if (!cache) return undefined;
  return openCache(cacheLocation === undefined ? userCacheFolder() : resolve(cwd, cacheLocation));
}

function withProblems(read: ReadWorkspace, more: readonly string[]): ReadWorkspace {
  return { ...read, problems: [...read.problems, ...more] };
}

/** In a workflow of GitHub, files are named from the top of the checkout. */
function baseOf({ env, cwd }: Io): string {
  const top = env.GITHUB_WORKSPACE;
  if (!top || top === cwd || !isInside(cwd, top)) return '';
  return `${relative(top, cwd).replaceAll(sep, '/')}/`;
}
