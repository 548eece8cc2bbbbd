import type { Range } from '../../model/file.ts';
import type { Finding } from '../finding.ts';

/** True where a finding, and what would mend it, stays within a range of its own file. */
export function isWithin({ uri, range, fixes }: Finding, bounds: Range): boolean {
  return (
    holds(bounds, range) &&
    fixes.every(({ edits }) => edits.every((edit) => edit.uri === uri && holds(bounds, edit.range)))
  );
}

/**
 * A finding about something that has moved, with what would mend it.
 * @param by how many characters; negative for further up
 */
export function movedBy(finding: Finding, by: number): Finding {
  const moved = ([start, end]: Range): Range => [start + by, end + by];
  return {
    ...finding,
    range: moved(finding.range),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, range: moved(edit.range) })),
    })),
  };
}

function holds([start, end]: Range, [from, to]: Range): boolean {
  return start <= from && to <= end;
}
