import { type CstNode, CstUtils, isLeafCstNode } from 'langium';
import type { Range } from '../model/file.ts';

export interface Comment {
  readonly text: string;
  readonly range: Range;
  readonly kind: 'line' | 'block';
}

const KINDS: Readonly<Record<string, Comment['kind']>> = { LINE_COMMENT: 'line', BLOCK_COMMENT: 'block' };

/** Every comment of a parsed file, in its order. */
export function commentsIn(root: CstNode | undefined): Comment[] {
  const found: Comment[] = [];
  if (!root) return found;
  for (const node of CstUtils.streamCst(root)) {
    const kind = isLeafCstNode(node) && node.hidden ? KINDS[node.tokenType.name] : undefined;
    if (kind) found.push({ text: node.text, range: [node.offset, node.end], kind });
  }
  return found;
}
