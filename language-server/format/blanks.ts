import type { Item } from './items.ts';
import type { Line } from './layout.ts';

/**
 * Decides where empty lines stand: at most one anywhere, none inside the ends of a block, one between declarations.
 * Declarations of one line that the author wrote one below the other stay together.
 */
export function setBlanks(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above && speaksOfNextLine(above)) return;
    if (!above || lastToken(above)?.type === '{' || line.pieces[0]!.item.type === '}') line.blank = false;
  });
  const starts = lines.flatMap((line, i) => (line.begins === 'file' ? [i] : []));
  starts.forEach((start, n) => {
    const next = starts[n + 1];
    if (next === undefined) return;
    const end = endOf(lines, start, next);
    const single = start === end && next === endOf(lines, next, starts[n + 2] ?? lines.length);
    const between = lines.slice(end + 1, next + 1);
    if (!single && !speaksOfNextLine(lines[end]!) && !between.some(({ blank }) => blank))
      between[0]!.blank = true;
  });
}

/** The last line of a declaration: comments behind it belong to what follows. */
function endOf(lines: readonly Line[], start: number, next: number): number {
  let end = next - 1;
  while (end > start && !lastToken(lines[end]!)) end--;
  return end;
}

function speaksOfNextLine(line: Line): boolean {
  return line.pieces.some(
    ({ item }) => item.kind === 'comment' && item.image.includes('okr-disable-next-line'),
  );
}

function lastToken(line: Line): Item | undefined {
  return line.pieces.findLast(({ item }) => item.kind !== 'comment')?.item;
}
