import { printable } from '../../text/printable.ts';

/* Markdown whose only marks are ours: what users wrote is text, whatever characters it has. */

/** Longer texts end with an ellipsis: a hover is no place to read a page. */
const LONGEST = 600;

/** Every ASCII sign can be escaped in Markdown, and then means itself: no links, no HTML, no emphasis. */
export function escaped(text: string): string {
  const characters = [...printable(text.replace(/\s+/gu, ' ').trim())];
  const short =
    characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
  return short.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

export function bold(text: string): string {
  return text.trim() ? `**${escaped(text)}**` : '';
}

export function italic(text: string): string {
  return text.trim() ? `*${escaped(text)}*` : '';
}

/** `**Owner** Ana Kowalska`; nothing where there is no value. */
export function field(name: string, value: string | undefined): string {
  return value?.trim() ? `${bold(name)} ${escaped(value)}` : '';
}

/** Lines of one paragraph. */
export function lines(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('  \n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Paragraphs, without the empty ones. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
