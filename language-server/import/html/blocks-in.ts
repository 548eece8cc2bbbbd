import { Parser } from 'htmlparser2';
import type { Block } from '../markdown/blocks.ts';
import { Page } from './page.ts';
import { isMarkup } from './tags.ts';

/** What a piece of HTML is read with. */
export interface HtmlOptions {
  /** Line of the source that it begins on, from 1. */
  readonly line: number;
  /** Line ends are blanks, as in pages; else each line is one of its own, as in HTML between Markdown. */
  readonly wrapped?: boolean;
  /** Takes the words of the tags. */
  readonly structure: (text: string) => void;
}

/**
 * The blocks of a piece of HTML, which may end or begin in the midst of an element. Comments and tags that are no HTML
 * are text of their own. Linear in the text.
 */
export function htmlBlocks(html: string, { line, wrapped = false, structure }: HtmlOptions): Block[] {
  const page = new Page(wrapped);
  let [at, current] = [0, line];
  const goTo = (index: number): void => {
    for (; at < index && at < html.length; at++) if (html.charCodeAt(at) === 10) current++;
    page.line = current;
  };
  const tag = (): void => {
    const raw = html.slice(parser.startIndex, parser.endIndex + 1);
    if (isMarkup(raw)) structure(raw);
    else page.raw(raw);
  };
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        goTo(parser.startIndex);
        tag();
        page.open(name, attributes);
      },
      onclosetag: (name, implied) => {
        if (!implied) goTo(parser.startIndex);
        page.close(name);
      },
      ontext: (text) => {
        goTo(parser.startIndex);
        page.text(text);
      },
      oncomment: (text) => {
        goTo(parser.startIndex);
        if (text.trim() !== '') page.raw(text.trim());
      },
      onprocessinginstruction: (_, text) => structure(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  // Also those that close what was opened in another piece.
  for (const [closing] of html.matchAll(/<\/[a-z][a-z0-9]{0,15}\s{0,9}>/gi)) structure(closing);
  parser.end(html);
  return page.blocks();
}
