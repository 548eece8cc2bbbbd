import type { Segment, Suppression } from '../../model/file.ts';

const SCOPES: Readonly<Record<string, Suppression['scope']>> = {
  'okr-disable-next-line': 'next-line',
  'okr-disable-line': 'line',
  'okr-disable': 'start',
  'okr-enable': 'end',
};

/**
 * Reads `// okr-disable-next-line kr-count, placeholder -- agreed with the board`.
 * @param comment the whole comment
 * @param offset where it begins in the file
 * @param ownLine whether nothing else stands on its line
 */
export function suppressionOf(comment: string, offset: number, ownLine: boolean): Suppression | undefined {
  const body = comment.replace(/^\/[/*]/, '  ').replace(/\*\/$/, '');
  const reasonAt = body.indexOf('--', body.search(/\S/));
  const directive = reasonAt < 0 ? body : body.slice(0, reasonAt);
  const reason = reasonAt < 0 ? '' : body.slice(reasonAt + 2).trim();
  const words = [...directive.matchAll(/[^\s,]+/g)];
  const scope = words[0] && SCOPES[words[0][0]];
  if (!scope) return undefined;
  const rules = words.slice(1).map((word): Segment => {
    const start = offset + word.index;
    return { name: word[0], range: [start, start + word[0].length] };
  });
  return { scope, rules, range: [offset, offset + comment.length], ownLine, ...(reason && { reason }) };
}
