import type { FormatOptions } from '../format/edits.ts';
import type { FileModel, Range } from '../model/file.ts';
import { type Form, STYLE, shifted } from './form.ts';

/**
 * What is to be put before a person: nothing is written until they save it. `unnamed` are the key results that it leaves
 * out, as they have no name that it could say.
 */
export type Draft =
  /** A file that is not there yet. `path` is below the root. */
  | { readonly kind: 'new'; readonly path: string; readonly form: Form; readonly unnamed?: readonly string[] }
  /** A form in a file that is there, in the place of a range. */
  | {
      readonly kind: 'insert';
      readonly uri: string;
      readonly range: Range;
      readonly form: Form;
      readonly unnamed?: readonly string[];
    }
  /** What they want is there already. */
  | { readonly kind: 'select'; readonly uri: string; readonly range: Range }
  /** It cannot be done, and why: a sentence for them. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** Declarations at the end of a file, with a blank line before them. */
export function atEnd(file: FileModel, { text, stops }: Form): Draft {
  const endsLine = file.lines.at(-1) === file.length;
  const gap = file.length === 0 ? '' : endsLine ? '\n' : '\n\n';
  const form = {
    text: gap + text,
    stops: stops.map((one) => shifted(one, (start) => start + gap.length)),
  };
  return { kind: 'insert', uri: file.uri, range: [file.length, file.length], form };
}

/** How a file is indented, by its first block that is. */
export function styleOf({ objectives, checkIns, kpis }: FileModel): FormatOptions {
  const indent = [...objectives, ...checkIns, ...kpis].find(({ body }) => body?.indent)?.body?.indent;
  if (!indent) return STYLE;
  return { tabSize: indent.length, insertSpaces: !indent.startsWith('\t') };
}
