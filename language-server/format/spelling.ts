import type { Item } from './items.ts';

/** Marks that mean the same in other forms are written in one. */
const ASCII = new Set([',', ':', '%', '{', '}', '?']);
const CLOSERS: Readonly<Record<string, RegExp>> = { '“': /”$/, '„': /[”“]$/, '«': /»$/, '「': /」$/ };
/** Tokens of one value: between them a space or none, as the author chose. */
const VALUE_LEFT = new Set(['CURRENCY', 'NUMBER', 'MAGNITUDE']);
const VALUE_RIGHT = new Set(['NUMBER', 'MAGNITUDE', 'UNIT', 'CURRENCY', '%']);

/** How an item is written: one spelling for marks that have several, plain quotation marks where that needs no escapes. */
export function spell(item: Item): string {
  if (item.type === 'LINE_COMMENT') return item.image.trimEnd();
  if (item.type === 'STRING') return plainQuotes(item.image);
  return ASCII.has(item.type) ? item.type : item.image;
}

function plainQuotes(image: string): string {
  if (!CLOSERS[image[0]!]?.test(image) || image.length < 2) return image;
  const inner = image.slice(1, -1);
  return /["\\]/.test(inner) ? image : `"${inner}"`;
}

/** What stands between two items on one line. */
export function gapBetween(before: Item, item: Item): string {
  if (item.kind === 'comment') return item.type === 'LINE_COMMENT' ? '  ' : ' ';
  if (before.kind === 'comment') return ' ';
  if (item.type === ',' || item.type === ':') return '';
  if (isGlue(item) || isGlue(before)) return '';
  if (before.type === '{' && item.type === '}') return '';
  if (VALUE_LEFT.has(before.type) && VALUE_RIGHT.has(item.type)) return item.spaced ? ' ' : '';
  return ' ';
}

function isGlue({ type }: Item): boolean {
  return type === '.' || type === '@' || type === '/';
}
