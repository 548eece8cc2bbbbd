import type { AstNode } from 'langium';
import type { SyntaxProblem } from '../../model/file.ts';
import { rangeOf } from './source.ts';

/** The clauses of one construct, to be taken by kind. A clause given twice counts once and is reported. */
export class Clauses {
  constructor(
    private readonly nodes: readonly AstNode[],
    private readonly problems: SyntaxProblem[],
  ) {}

  /**
   * The first clause that fits, if any; later ones of the same kind are problems.
   * @param clause what a problem calls it: its word, or the name of a group of words
   */
  one<T extends AstNode>(fits: (node: unknown) => node is T, clause: string): T | undefined {
    const [first, ...rest] = this.nodes.filter(fits);
    for (const again of rest) {
      this.problems.push({
        rule: 'clause-twice',
        range: rangeOf(again),
        clause,
      });
    }
    return first;
  }

  /** Every clause that fits, for those that may be repeated. */
  all<T extends AstNode>(fits: (node: unknown) => node is T): T[] {
    return this.nodes.filter(fits);
  }
}
