import { type Named, type Range, rangeInText, type Text } from '../../model/file.ts';
import type { Span } from '../../prose/reading.ts';

/** Where words of a text stand in the file. */
export function rangeOfWords(text: Text, span: Pick<Span, 'start' | 'end'>): Range {
  return rangeInText(text, span.start, span.end);
}

/** The whole text without its quotation marks; with them where it is empty. */
export function rangeOfText(text: Text): Range {
  return text.value === '' ? text.range : rangeInText(text, 0, text.value.length);
}

/** The words by which one knows a thing: its title, else its name, else all of it. */
export function rangeOfLabel({ title, nameRange, range }: Named): Range {
  return title ? rangeOfText(title) : (nameRange ?? range);
}

/** A text as a message quotes it: cut where it is long. The quotation marks are the message's own. */
export function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** “one key result”, “4 key results”. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return count === 1 ? `one ${one}` : `${count} ${more}`;
}
