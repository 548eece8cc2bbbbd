import { type AstNode, type CstNode, CstUtils } from 'langium';
import type { ClauseRules } from './clause-rules.ts';

/** A construct around the cursor and the clauses it has already. */
export interface Construct {
  /** The name of its rule: `KeyResult`. */
  readonly type: string;
  /** Rules of its clauses and members: `Weight`; with their first word where several clauses share a rule: `Statement mission`. */
  readonly given: ReadonlySet<string>;
}

/**
 * The constructs that what stands before an offset belongs to, innermost first.
 * @param start where the word at the cursor begins: a clause that begins there is being typed, and not given
 */
export function constructsAt(
  root: CstNode | undefined,
  start: number,
  rules: ClauseRules,
): readonly Construct[] {
  const leaf = root && CstUtils.findLeafNodeBeforeOffset(root, start);
  const found: Construct[] = [];
  for (let node: AstNode | undefined = leaf?.astNode ?? root?.astNode; node; node = node.$container) {
    if (!rules.isConstruct(node.$type)) continue;
    const { clauses = [], members = [] } = node as AstNode & {
      readonly clauses?: readonly AstNode[];
      readonly members?: readonly AstNode[];
    };
    const given = new Set<string>();
    for (const part of [...clauses, ...members]) {
      if (part.$cstNode?.offset === start) continue;
      given.add(part.$type);
      if ('kind' in part) given.add(`${part.$type} ${part.kind}`);
    }
    found.push({ type: node.$type, given });
  }
  return found;
}
