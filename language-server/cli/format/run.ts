import { resolve } from 'node:path';
import { applied } from '../../format/edits.ts';
import { format, type Reader } from '../../format/format.ts';
import { readerOf } from '../../format/reader.ts';
import { createSyntaxServices, parserOf } from '../../syntax/parser.ts';
import { printable } from '../../text/printable.ts';
import { shownPath } from '../files/paths.ts';
import { readText } from '../files/read.ts';
import { selectOkr } from '../files/select.ts';
import { readStdin } from '../files/stdin.ts';
import { replaceText } from '../files/write.ts';
import type { FormatOptions } from '../format.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { progressOn } from '../progress.ts';

/** As the editor indents `.okr` files: the extension's defaults. */
const INDENTATION = { tabSize: 2, insertSpaces: true };

/** Formats files, or says which are not formatted. What cannot be read is named, and the rest is still formatted. */
export async function formatFiles(
  paths: readonly string[],
  { check }: FormatOptions,
  io: Io,
): Promise<ExitCode> {
  let stopped = false;
  io.onInterrupt(() => {
    stopped = true;
  });
  const services = createSyntaxServices();
  const { files, problems, notes } = selectOkr(paths, io.cwd, parserOf(services));
  for (const note of notes) io.stderr.write(`${printable(note)}\n`);
  const reader = readerOf(services);
  const progress = progressOn(io);
  const changed: string[] = [];
  for (const [i, path] of files.entries()) {
    progress.at('Formatting', i, files.length);
    // An interruption is heard between two files, never within one.
    await new Promise((next) => setImmediate(next));
    if (stopped) {
      problems.push(
        `Stopped before ${shownPath(path, io.cwd)}: ${i} of ${files.length} files were looked at.`,
      );
      break;
    }
    const shown = shownPath(path, io.cwd);
    const text = readText(path);
    if (!text.ok) {
      problems.push(`${shown}: ${text.reason}.`);
      continue;
    }
    const result = formatted(text.value, reader);
    if (result === text.value) continue;
    const written = check ? undefined : replaceText(path, text.value, result);
    if (written?.ok === false) problems.push(`${shown}: ${written.reason}.`);
    else changed.push(shown);
  }
  progress.end();
  for (const problem of problems) io.stderr.write(`okr: ${printable(problem)}\n`);
  for (const file of changed) io.stdout.write(`${printable(file)}\n`);
  if (files.length > 0) io.stdout.write(summary(files.length, changed.length, check === true));
  if (problems.length > 0) return EXIT.trouble;
  return check && changed.length > 0 ? EXIT.findings : EXIT.clean;
}

/** Formats the text on the standard input; a file that the settings ignore is given back as it is. */
export async function formatStdin({ check, stdinFilename }: FormatOptions, io: Io): Promise<ExitCode> {
  const text = await readStdin(io);
  if (!text.ok) {
    io.stderr.write(`okr: the standard input: ${printable(text.reason)}.\n`);
    return EXIT.trouble;
  }
  const name = stdinFilename ?? 'stdin.okr';
  const services = createSyntaxServices();
  const given = new Map([[resolve(io.cwd, name), text.value]]);
  const { files, problems, notes } = selectOkr([name], io.cwd, parserOf(services), given);
  for (const problem of problems) io.stderr.write(`okr: ${printable(problem)}\n`);
  for (const note of notes) io.stderr.write(`${printable(note)}\n`);
  if (problems.length > 0) return EXIT.trouble;
  const result = files.length > 0 ? formatted(text.value, readerOf(services)) : text.value;
  if (!check) io.stdout.write(result);
  else if (result !== text.value) io.stderr.write(`${printable(name)} is not formatted.\n`);
  return check && result !== text.value ? EXIT.findings : EXIT.clean;
}

function formatted(text: string, reader: Reader): string {
  return applied(text, format(text, reader, INDENTATION));
}

function summary(files: number, changed: number, check: boolean): string {
  const all = `${files} file${files === 1 ? '' : 's'}`;
  if (changed === 0) return `${all}: formatted already.\n`;
  return check ? `${all}: ${changed} not formatted. Run okr format.\n` : `${all}: ${changed} formatted.\n`;
}
