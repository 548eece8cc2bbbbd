import { fileURLToPath } from 'node:url';
import { applied } from '../../format/edits.ts';
import { safeFixes } from '../../rules/engine/safe-edits.ts';
import type { Edit, Finding } from '../../rules/finding.ts';
import { replaceText } from '../files/write.ts';
import type { AskedFile, ReadWorkspace } from '../read-workspace.ts';

/** A finding that is gone. */
export interface Mended {
  /** Path from the current folder, with `/` on every system. */
  readonly file: string;
  readonly rule: string;
  /** What was done, as the light bulb shows it. */
  readonly title: string;
}

export interface Mending {
  readonly mended: readonly Mended[];
  /** What could not be written, each a sentence. */
  readonly problems: readonly string[];
}

/** One fix may bring another finding to light; more rounds than any text should need. */
const ROUNDS = 10;

/**
 * Applies every fix that keeps the meaning to the files that were asked for, as the editor's `source.fixAll.okr` does,
 * until none is left, and writes what has changed.
 */
export function mend({ workspace, asked }: Pick<ReadWorkspace, 'workspace' | 'asked'>): Mending {
  const files = asked.filter(({ uri }) => workspace.files.has(uri));
  const texts = new Map(files.map(({ uri, text }) => [uri, text]));
  const names = new Map(files.map(({ uri, file }) => [uri, file]));
  const here = (edit: Edit): boolean => texts.has(edit.uri);
  let mended: Mended[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const findings = files
      .flatMap(({ uri }) => workspace.projectOf(uri)?.findingsOf(uri) ?? [])
      .map(
        (finding): Finding => ({ ...finding, fixes: finding.fixes.filter((fix) => fix.edits.every(here)) }),
      );
    const fixes = safeFixes(findings);
    if (fixes.length === 0) break;
    for (const { finding, fix } of fixes)
      mended.push({ file: names.get(finding.uri)!, rule: finding.rule, title: fix.title });
    const changed = byFile(fixes.flatMap(({ fix }) => fix.edits)).map(([uri, edits]) => ({
      uri,
      text: applied(texts.get(uri)!, edits),
    }));
    for (const { uri, text } of changed) texts.set(uri, text);
    workspace.update(changed);
  }
  const failed = write(files, texts);
  // What could not be written is judged as it stands on the disk.
  workspace.update(failed.map(({ uri, text }) => ({ uri, text })));
  mended = mended.filter(({ file }) => !failed.some((other) => other.file === file));
  return { mended, problems: failed.map(({ problem }) => problem) };
}

function byFile(edits: readonly Edit[]): [string, Edit[]][] {
  const files = new Map<string, Edit[]>();
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0])) {
    const list = files.get(edit.uri);
    if (list) list.push(edit);
    else files.set(edit.uri, [edit]);
  }
  return [...files];
}

function write(
  files: readonly AskedFile[],
  texts: ReadonlyMap<string, string>,
): (AskedFile & { problem: string })[] {
  return files.flatMap((file) => {
    const after = texts.get(file.uri)!;
    if (after === file.text) return [];
    const written = replaceText(fileURLToPath(file.uri), file.text, after);
    return written.ok ? [] : [{ ...file, problem: `${file.file}: ${written.reason}.` }];
  });
}
