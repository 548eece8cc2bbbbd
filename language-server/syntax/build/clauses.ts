import type { AstNode } from 'langium';
import type { OkrAstType } from '../../../grammar/generated/ast.ts';
import type { SyntaxProblem } from '../../model/file.ts';
import { rangeOf } from './source.ts';

/** The clauses of one construct, to be taken by the rules of the grammar that they are of. A clause given twice counts once and is reported. */
export class Clauses {
  constructor(
    private readonly nodes: readonly AstNode[],
    private readonly problems: SyntaxProblem[],
  ) {}

  /**
   * The first clause of a rule, if any; later ones are problems.
   * @param clause what a problem calls it: its word, or the name of a group of words
   * @param fits what it must say besides
   */
  one<T extends keyof OkrAstType>(
    rule: T,
    clause: string,
    fits?: (node: OkrAstType[T]) => boolean,
  ): OkrAstType[T] | undefined {
    let first: OkrAstType[T] | undefined;
    for (const node of this.nodes) {
      if (node.$type !== rule || (fits && !fits(node as OkrAstType[T]))) continue;
      if (first) this.problems.push({ rule: 'clause-twice', range: rangeOf(node), clause });
      else first = node as OkrAstType[T];
    }
    return first;
  }

  /** Every clause of one of the rules, for those that may be repeated. */
  all<T extends keyof OkrAstType>(...rules: readonly T[]): OkrAstType[T][] {
    const found: OkrAstType[T][] = [];
    for (const node of this.nodes) if (rules.includes(node.$type as T)) found.push(node as OkrAstType[T]);
    return found;
  }
}
