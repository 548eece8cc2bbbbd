import { join, resolve } from 'node:path';
import { parseCycle } from '../../model/cycle.ts';
import { failed as failedWith } from '../../model/result.ts';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import { printable } from '../../text/printable.ts';
import { localToday } from '../../workspace/today.ts';
import { createText } from '../files/create.ts';
import { leadsOut } from '../files/links.ts';
import { shownPath } from '../files/paths.ts';
import { Walker } from '../files/walk.ts';
import type { InitOptions } from '../init.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { defaultCycle } from './default-cycle.ts';
import { type Answers, firstFiles, settingsFile } from './files.ts';
import { workflowFile } from './workflow.ts';

/** Writes what is missing to begin, and says what to do next. */
export async function init(given: string, options: InitOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, given);
  const today = localToday(io.now());
  const defaults = {
    owner: options.owner ?? io.env.USER ?? io.env.USERNAME ?? '',
    cycle: options.cycle ?? defaultCycle(today).cycle,
  };
  const { language = 'en', company = '', team = '', workflow } = options;
  let answers = { language, company, team, owner: defaults.owner, workflow };
  if (!options.yes && io.stdin.isTTY && io.stdout.isTTY) {
    const { ask } = await import('./ask.ts');
    const said = await ask(options, defaults);
    if (!said) return EXIT.trouble;
    answers = said;
  }
  const files = [
    { top: folder, ...settingsFile(answers.language) },
    ...(hasOkrs(folder)
      ? []
      : firstFiles({ ...answers, ...begun(defaults.cycle, today) }).map((file) => ({
          top: folder,
          ...file,
        }))),
    ...(answers.workflow ? [workflowFile(folder)] : []),
  ];
  return write(files, io);
}

/** A check-in belongs to a first file only while its cycle runs. */
function begun(cycle: string, today: string): Pick<Answers, 'cycle' | 'checkIn'> {
  const parsed = parseCycle(cycle, DEFAULT_SETTINGS);
  const runs = parsed.ok && parsed.value.start <= today && today <= parsed.value.end;
  return { cycle, ...(runs && { checkIn: today }) };
}

function hasOkrs(folder: string): boolean {
  return new Walker(() => {}).find(folder).some((path) => path.endsWith('.okr'));
}

function write(
  files: readonly {
    readonly top: string;
    readonly path: string;
    readonly text: string;
    readonly purpose: string;
  }[],
  io: Io,
): ExitCode {
  const made: string[] = [];
  let kept = 0;
  let failed = false;
  for (const { top, path, text, purpose } of files) {
    const shown = shownPath(join(top, path), io.cwd);
    const created = leadsOut(join(top, path), top)
      ? failedWith('a symbolic link on the way leads out of the folder')
      : createText(join(top, path), text);
    if (!created.ok) {
      failed = true;
      io.stderr.write(`okr: ${printable(shown)}: ${created.reason}.\n`);
    } else if (created.value) {
      made.push(shown);
      io.stdout.write(`wrote  ${printable(shown)}  (${purpose})\n`);
    } else {
      kept++;
      io.stdout.write(`kept   ${printable(shown)}  (it was there already)\n`);
    }
  }
  if (failed) return EXIT.trouble;
  const first = made.filter((path) => path.endsWith('.okr')).at(-1);
  const next = first
    ? `Open ${printable(first)}, put your own objective in the place of the example, and run okr check.`
    : kept > 0 && made.length === 0
      ? 'Everything was there already. Run okr check.'
      : 'Run okr check.';
  io.stdout.write(`\n${next}\n`);
  return EXIT.clean;
}
