import type { Draft, Item, Remark } from './draft.ts';

const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,2}|[a-h](?=[.)]))([.):]|\s?[/|–—-])?\s+(?=[\p{L}\p{N}"„“«])/u;

/**
 * Takes the numbers of an outline off the titles, "1. Win the north", "2.3 Deals", "b) Pay", and makes labels of them: where all
 * beside each other are numbered and each number follows the one above. "3 new shops" alone says how many.
 */
export function takeNumbers(draft: Draft): void {
  for (const { members } of draft.groups) {
    const objectives = members.filter((one) => isKind(one, 'objective'));
    unnumber(objectives);
    for (const { members: inner } of objectives) {
      unnumber(inner.filter((one) => isKind(one, 'keyResult')));
      unnumber(inner.filter((one) => isKind(one, 'initiative')));
    }
  }
}

function isKind(one: Item | Remark, kind: Item['kind']): one is Item {
  return one.kind === kind;
}

function unnumber(items: readonly Item[]): void {
  const found = items.map(({ title, label }) => (label === undefined ? NUMBER.exec(title) : null));
  let above: string[] | undefined;
  for (const one of found) {
    if (!one) return;
    const levels = one[1]!.split('.');
    const sure = one[2] !== undefined || (levels.length > 1 && (items.length > 1 || levels.at(-1) === '1'));
    if (!sure || (above && !follows(above, levels))) return;
    above = levels;
  }
  found.forEach((one, i) => {
    const item = items[i]!;
    item.label = one![0].trim();
    item.title = item.title.slice(one![0].length);
  });
}

function follows(above: readonly string[], levels: readonly string[]): boolean {
  return (
    levels.length === above.length &&
    levels.every((level, i) => placeOf(level) === placeOf(above[i]!) + (i === levels.length - 1 ? 1 : 0))
  );
}

function placeOf(level: string): number {
  return /\d/.test(level) ? Number(level) : level.charCodeAt(0) - 96;
}
