import { printable } from './printable.ts';

/** People's text as Markdown text: nothing in it makes a table, a link, a tag, or calls somebody. */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll(/[\\`*_{}[\]<>()#|~&!]/g, '\\$&')
    .replaceAll('@', '&#64;');
}
