import type { LexerResult } from 'langium';
import type { Range } from '../../model/file.ts';

/** The quoted text that an offset is in, with its marks, or that it is in a comment. */
export function quotedAt({ tokens, hidden }: LexerResult, offset: number): Range | 'comment' | undefined {
  const inComment = hidden.some(
    ({ tokenType, startOffset, endOffset }) =>
      startOffset < offset &&
      (tokenType.name === 'LINE_COMMENT'
        ? offset <= endOffset! + 1
        : tokenType.name === 'BLOCK_COMMENT' && offset <= endOffset!),
  );
  if (inComment) return 'comment';
  const text = tokens.find(
    ({ tokenType, startOffset, endOffset }) =>
      tokenType.name === 'STRING' && startOffset < offset && offset <= endOffset! + 1,
  );
  if (!text || (offset === text.endOffset! + 1 && isClosed(text.image))) return undefined;
  return [text.startOffset, text.endOffset! + 1];
}

function isClosed(image: string): boolean {
  return image.length > 1 && /["”“»」]$/.test(image);
}
