import type { Block, ListItem, TextLine } from './blocks.ts';

/** Bullets that word processors type and Markdown does not know, and the numbers of an outline. */
const BULLET = /^[•·▪◦‣●○■□➢►–—]\s+/;
/** "a) …", "b) …". */
const LETTERED = /^[a-h][.)]\s+/;
const NUMBERED = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+(?=[\p{L}\p{N}])/u;

/** The blocks of a paragraph in which people typed a list: the lines above it, then an item for each of its lines. */
export function withTypedList(lines: readonly TextLine[], line: number): Block[] {
  for (const [mark, keep] of [
    [BULLET, false],
    [NUMBERED, true],
    [LETTERED, true],
  ] as const) {
    const first = lines.findIndex(({ text }) => mark.test(text));
    const marked = lines.filter(({ text }) => mark.test(text)).length;
    if (first < 0 || marked < 2 || (keep && marked < lines.length - first)) continue;
    const items: { lines: TextLine[]; line: number }[] = [];
    for (const one of lines.slice(first)) {
      const starts = mark.test(one.text);
      const text = starts && !keep ? one.text.replace(mark, '') : one.text;
      if (starts) items.push({ lines: [{ ...one, text }], line: one.line });
      else items.at(-1)!.lines.push(one);
    }
    const list: ListItem[] = items.map((item) => ({
      blocks: [{ kind: 'paragraph', lines: item.lines, line: item.line }],
      line: item.line,
    }));
    const above = lines.slice(0, first);
    return [
      ...(above.length > 0 ? [{ kind: 'paragraph' as const, lines: above, line }] : []),
      { kind: 'list', items: list, line: items[0]!.line },
    ];
  }
  return [{ kind: 'paragraph', lines, line }];
}
