import { xmlText } from '../../text/xml.ts';

/** An element that is not written yet; without content it is left out by `only`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

export function element(
  name: string,
  content: string | readonly Element[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { name, content, attributes };
}

/** An element where there is something to say. */
export function only(name: string, text: string | undefined): Element[] {
  return text === undefined || text === '' ? [] : [element(name, text)];
}

/** A whole document, indented. Text is never broken. */
export function written(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content }: Element, indent: string): string[] {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const open = `${indent}<${name}${said.join('')}`;
  if (content.length === 0) return [`${open}/>`];
  if (typeof content === 'string') return [`${open}>${xmlText(content)}</${name}>`];
  return [`${open}>`, ...content.flatMap((inner) => lines(inner, `${indent}  `)), `${indent}</${name}>`];
}
