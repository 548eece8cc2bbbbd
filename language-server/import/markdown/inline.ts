import type { Token } from 'markdown-it';
import type { Link, TextLine } from './blocks.ts';

interface Line {
  text: string;
  /** Letters that are not bold. */
  plain: boolean;
  readonly links: Link[];
}

/**
 * The lines of an inline token: text without its marks, struck-through text between `~~`, links apart. HTML is text: its
 * tags are left out, their addresses kept as links.
 */
export function inlineLines(token: Token, structure: (text: string) => void): TextLine[] {
  const lines: Line[] = [{ text: '', plain: false, links: [] }];
  let bold = 0;
  for (const child of token.children ?? []) {
    const line = lines.at(-1)!;
    switch (child.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        line.text += child.content;
        if (bold === 0 && /[\p{L}\p{N}]/u.test(child.content)) line.plain = true;
        break;
      case 'strong_open':
        bold++;
        break;
      case 'strong_close':
        bold--;
        break;
      case 's_open':
      case 's_close':
        line.text += '~~';
        break;
      case 'softbreak':
      case 'hardbreak':
        lines.push({ text: '', plain: false, links: [] });
        break;
      case 'link_open':
        addLink(line, child.attrGet('href'));
        addText(line, child.attrGet('title'));
        break;
      case 'image':
        line.text += child.content;
        line.plain = true;
        addLink(line, child.attrGet('src'));
        addText(line, child.attrGet('title'));
        break;
      case 'html_inline':
        if (/^<(?:br|\/?(?:li|p|div|ul|ol))\s*\/?>$/i.test(child.content))
          lines.push({ text: '', plain: false, links: [] });
        else if (child.content.startsWith('<!--')) line.text += ` ${child.content} `;
        else for (const [, , url] of child.content.matchAll(ADDRESS)) addLink(line, url);
        if (PLAIN_TAG.test(child.content)) structure(child.content);
        break;
    }
  }
  const first = (token.map?.[0] ?? 0) + 1;
  return lines.map(({ text, plain, links }, i) => ({
    text: text.replace(/[\s\u200B]+/g, ' ').trim(),
    bold: !plain && text.trim() !== '',
    links,
    line: first + i,
  }));
}

/** A tag that only says how text looks or where it leads; the words of other tags are the author's. */
const PLAIN_TAG =
  /^<\/?[a-z][a-z0-9-]{0,30}(?:\s+(?:class|style|href|src|align|width|height|id|target|rel|alt)\s*=\s*(?:"[^"]{0,500}"|'[^']{0,500}'|[^\s"'>]{1,200})){0,12}\s*\/?>$/i;

const ADDRESS = /\s(href|src)\s*=\s*["']([^"'<>\s]{1,1000})["']/gi;

function addLink(line: Line, url: string | number | null | undefined): void {
  if (url) line.links.push({ url: readable(String(url)) });
}

function addText(line: Line, text: string | number | null): void {
  if (text) line.text += ` ${text} `;
}

/** markdown-it encodes letters of other scripts; people wrote them as they are. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
