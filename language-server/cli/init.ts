import { Command, InvalidArgumentError, Option } from 'commander';
import { parseCycle } from '../model/cycle.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { INIT_LANGUAGES, type InitLanguage } from './init/languages.ts';
import type { ExitCode, Io } from './io.ts';

export interface InitOptions {
  readonly language?: InitLanguage;
  readonly company?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly cycle?: string;
  readonly workflow: boolean;
  readonly yes?: true;
}

export function initCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('init')
    .description(
      'Begin: write settings, a first objective to change, and a workflow that checks it on GitHub.',
    )
    .argument('[folder]', 'where to; it is made if it is not there', '.')
    .addOption(
      new Option('-l, --language <code>', 'the language to write in (default: en)').choices(INIT_LANGUAGES),
    )
    .option('--company <name>', 'what the company is called')
    .option('--team <name>', 'what the team is called')
    .option('--owner <name>', 'who is accountable (default: you, as the computer knows you)')
    .option(
      '-c, --cycle <name>',
      'when, as in 2026-Q1 (default: this quarter, or the next if a month of it is over)',
      cycleArgument,
    )
    .option('--no-workflow', 'write no workflow for GitHub')
    .option('-y, --yes', 'ask nothing')
    .addHelpText(
      'after',
      `
Asks for what is not given, on a terminal only. A file that is there is never written over.

Ends with
  0  what was missing was written
  2  wrong use, a file that could not be written, or a question that was left with Ctrl-C`,
    )
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./init/run.ts');
      done(await init(folder, options, io));
    });
}

function cycleArgument(text: string): string {
  const cycle = parseCycle(text, DEFAULT_SETTINGS);
  if (!cycle.ok) throw new InvalidArgumentError('Write a year, half, quarter or month, as in 2026-Q1.');
  return text;
}
