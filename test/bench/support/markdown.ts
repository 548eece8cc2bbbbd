import { count, times } from './figures.ts';
import type { MachineLine } from './machine.ts';
import { isMet, type Report, type Table, type Target } from './report.ts';

/** Why a target is missed, and what is tried next: sentences. */
export interface Miss {
  readonly reason: string;
  readonly next: string;
}

export interface Page {
  readonly reports: readonly Report[];
  readonly machine: readonly MachineLine[];
  /** By the target's id. */
  readonly misses: Readonly<Record<string, Miss>>;
}

/** The whole page. */
export function page({ reports, machine, misses }: Page): string {
  const targets = reports.flatMap((report) => report.targets);
  const missed = targets.filter((target) => !isMet(target));
  return `# Benchmarks

<!-- Written by \`npm run bench\`. Reasons for what is missed are kept in test/bench/misses.ts. -->

\`npm run bench\` measures all of this and writes this page; \`npm run bench -- --quick\` measures less, \`npm run bench -- yaml\` one part alone, and both only print. Everything is measured in
one run on one machine, as ratios last longer than times. Files and faults are [generated](../test/bench/generated).

${table({ head: ['measured on', ''], rows: machine.map(({ what, is }) => [what, is]) })}

## Targets

${targetTable(targets)}
${missed.length === 0 ? '' : `\n### What is missed, why, and what comes next\n\n${missed.map((target) => missLine(target, misses)).join('\n')}\n`}
${reports.map(section).join('\n')}`;
}

/** The targets with what became of them. */
export function targetTable(targets: readonly Target[]): string {
  return table({
    head: ['', 'okr', 'against', 'ratio', 'target', ''],
    rows: targets.map((target) => [
      target.what,
      target.ours,
      target.other,
      times(target.ratio),
      promised(target),
      isMet(target) ? 'met' : '**missed**',
    ]),
  });
}

/** A part with all its tables. */
export function section({ title, about, tables }: Report): string {
  return `## ${title}\n\n${about}\n\n${tables.map(table).join('\n\n')}\n`;
}

/** A Markdown table; columns of figures stand at the right. */
export function table({ caption, head, rows }: Table): string {
  const figures = head.map(
    (_, i) => i > 0 && rows.every((row) => /^([-–]|(over )?[\d,.]+( \S+)?)$/.test(row[i]!)),
  );
  const lines = [line(head), line(figures.map((isFigure) => (isFigure ? '---:' : '---'))), ...rows.map(line)];
  return `${caption === undefined ? '' : `${caption}\n\n`}${lines.join('\n')}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/[|\\]/g, '\\$&').replace(/\r?\n/g, ' ')).join(' | ')} |`;
}

function promised({ promise }: Target): string {
  return 'atLeast' in promise
    ? `at least ${figure(promise.atLeast)} ×`
    : `at most ${figure(promise.atMost)} ×`;
}

function figure(value: number): string {
  return value >= 100 ? count(value) : String(value);
}

function missLine(target: Target, misses: Readonly<Record<string, Miss>>): string {
  const miss = misses[target.id];
  return miss
    ? `- **${target.what}.** ${miss.reason} Next: ${miss.next}`
    : `- **${target.what}.** No reason is written down yet.`;
}
