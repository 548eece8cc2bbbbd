import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readerOf } from '../../format/reader.ts';
import { formattedImport } from '../../import/formatted.ts';
import { type Imported, importOkrs } from '../../import/import.ts';
import type { ImportOptions } from '../../import/options.ts';
import { reportLines } from '../../import/report.ts';
import type { Unit } from '../../import/settle/units.ts';
import type { Result } from '../../model/quantity.ts';
import { failed } from '../../model/result.ts';
import type { LanguageCode } from '../../prose/reading.ts';
import { createSyntaxServices } from '../../syntax/parser.ts';
import { printable } from '../../text/printable.ts';
import { localToday } from '../../workspace/today.ts';
import { createText } from '../files/create.ts';
import { isLink } from '../files/links.ts';
import { shownPath } from '../files/paths.ts';
import { IS_LINK, replaceText } from '../files/write.ts';
import type { ImportCommandOptions } from '../import.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { cycleNamed, mappingIn } from './arguments.ts';
import { knownAround } from './known.ts';
import { sourceText } from './sources.ts';

/** Imports files, each into one beside it, all into one, or onto the standard output. What fails is named, the rest is imported. */
export async function importFiles(
  files: readonly string[],
  options: ImportCommandOptions,
  io: Io,
  wrongUse: (wrong: string) => never,
): Promise<ExitCode> {
  const mapping = mappingIn(options.map ?? []);
  if (!mapping.ok) wrongUse(mapping.reason);
  const cycle = options.cycle === undefined ? undefined : cycleNamed(options.cycle);
  if (cycle && !cycle.ok) wrongUse(cycle.reason);
  const { format, team, lang } = options;
  const today = localToday(io.now());
  const reader = readerOf(createSyntaxServices());
  const targets = new Map<string, { texts: string[]; report: string[] }>();
  let code: ExitCode = EXIT.clean;
  const say = (line: string): unknown => io.stderr.write(`${printable(line)}\n`);
  const fails = (file: string, reason: string, as: ExitCode = EXIT.trouble): void => {
    say(`okr: ${file === '-' ? 'the standard input' : file}: ${reason}.`);
    if (as > code) code = as;
  };
  const known: Unit[] = [];
  const asked = new Set<string>();
  for (const file of files) {
    const target = targetOf(file, options, io.cwd);
    if (target && !asked.has(target)) known.push(...knownAround(target, io.cwd, today));
    if (target) asked.add(target);
    const imported = await importOne(file, io, {
      ...(format && { format }),
      ...(cycle && { cycle: cycle.value }),
      ...(team && { team }),
      ...(lang && { lang: lang as LanguageCode }),
      mapping: mapping.value,
      today,
      known,
    });
    if (!imported.ok) {
      fails(file, imported.reason);
      continue;
    }
    const { text, report, units } = imported.value;
    if (report.objectives + report.keyResults === 0) {
      fails(file, 'nothing in it looks like an OKR', EXIT.findings);
      continue;
    }
    known.push(...units);
    const said = [
      `${file === '-' ? 'standard input' : file}${target ? ` → ${shownPath(target, io.cwd)}` : ''}`,
      ...reportLines(report).map((line) => `  ${line}`),
    ];
    const formatted = formattedImport(text, reader);
    if (target) {
      const into = targets.get(target) ?? { texts: [], report: [] };
      into.texts.push(formatted);
      into.report.push(...said);
      targets.set(target, into);
    } else {
      io.stdout.write(formatted);
      said.forEach(say);
    }
  }
  for (const [path, { texts, report }] of targets) {
    const written = write(path, texts.join('\n'), options.force === true);
    if (written.ok) report.forEach(say);
    else fails(shownPath(path, io.cwd), written.reason);
  }
  return code;
}

async function importOne(file: string, io: Io, options: ImportOptions): Promise<Result<Imported>> {
  const source = await sourceText(file, io);
  if (!source.ok) return source;
  return importOkrs(source.value, { ...options, ...(file !== '-' && { fileName: basename(file) }) });
}

/** Where the result goes; undefined for the standard output. */
function targetOf(file: string, { out, stdout }: ImportCommandOptions, cwd: string): string | undefined {
  if (stdout) return undefined;
  if (out) return resolve(cwd, out);
  if (file === '-') return undefined;
  const path = resolve(cwd, file);
  return join(dirname(path), `${basename(path, extname(path))}.okr`);
}

function write(path: string, text: string, force: boolean): Result<unknown> {
  const created = createText(path, text);
  if (!created.ok || created.value) return created;
  if (!force) return failed('there is a file of this name already; --force writes over it');
  if (isLink(path)) return failed(IS_LINK);
  return replaceText(path, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), text);
}
