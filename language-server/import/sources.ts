import type { Result } from '../model/quantity.ts';
import { ok } from '../model/result.ts';
import type { DraftBuilder } from './builder.ts';
import type { Item } from './draft.ts';
import type { Field } from './fields.ts';
import { readHtml } from './html/read.ts';
import type { Piece } from './keep-all.ts';
import { readMarkdown } from './markdown/read.ts';
import { markdownOfAsciidoc } from './markup/asciidoc.ts';
import { markdownOfOrg } from './markup/org.ts';
import type { ImportSpeak } from './messages.ts';
import { dataIn } from './shapes/data.ts';
import { SHAPES } from './shapes/index.ts';
import { leavesOf } from './shapes/keep-data.ts';
import type { SourceFormat } from './source-format.ts';
import { readCsv } from './table/csv.ts';

/** What a reader needs beside the text. */
export interface SourceContext {
  readonly year?: string;
  readonly mapping: ReadonlyMap<string, Field>;
  /** The objective that the text goes into. */
  readonly within?: Item;
  readonly say?: ImportSpeak;
}

/** Reads a text into a draft, and gives its pieces to hold the draft against. Fails where the text is not of the form. */
export function readSource(
  builder: DraftBuilder,
  text: string,
  format: SourceFormat,
  context: SourceContext,
): Result<Piece[]> {
  switch (format) {
    case 'md':
      return ok(readMarkdown(builder, text, context.year, context.within));
    case 'org':
      return ok(readMarkdown(builder, markdownOfOrg(text), context.year, context.within));
    case 'adoc':
      return ok(readMarkdown(builder, markdownOfAsciidoc(text), context.year, context.within));
    case 'html':
      return ok(readHtml(builder, text, context.year, context.within));
    case 'csv':
    case 'tsv': {
      const objective = context.within && { objective: context.within };
      const rows = readCsv(builder, text, {
        mapping: context.mapping,
        year: context.year,
        tabs: format === 'tsv',
        ...objective,
      });
      return ok(rows.flatMap(({ line, cells }) => cells.map((cell) => ({ line, text: cell }))));
    }
    case 'json':
    case 'yaml': {
      const read = dataIn(text, format, context.say);
      if (!read.ok) return read;
      const { data, comments } = read.value;
      for (const comment of comments) builder.remark(comment, 1);
      (SHAPES.find((shape) => shape.fits(data)) ?? SHAPES.at(-1)!).read(builder, data);
      return ok([...leavesOf(data)].map((leaf) => ({ line: 1, text: leaf })));
    }
  }
}
