import type { IToken } from 'chevrotain';
import type { CompositeCstNode, CstNode, LangiumParser } from 'langium';

/** What is needed of Langium's parser, which it keeps to itself. */
interface Building {
  readonly lexerResult: { readonly hidden: readonly IToken[] };
  readonly nodeBuilder: {
    readonly current: Composite;
    readonly rootNode: Composite;
    createLeafNode(token: IToken, hidden: boolean): Child;
    addHiddenNodes(tokens: readonly IToken[]): void;
    removeNode(node: Child): void;
  };
  extractHiddenTokens(before: IToken): readonly IToken[];
}

type Child = CstNode & { container?: Composite };
type Composite = Omit<CompositeCstNode, 'content' | 'container'> & {
  content: Child[];
  container?: Composite;
};

const NONE: readonly IToken[] = [];

/**
 * Langium takes comments from the front of their list, looks for each first word of a declaration among all declarations
 * before it, and hands comments over as arguments of one call. All of that ends at some hundred thousand of them. Here
 * the list is walked, and what is looked for at the end is looked for from the end.
 * @returns the parser, changed
 */
export function withManyComments<P extends Pick<LangiumParser, 'parse'>>(parser: P): P {
  const building = parser as unknown as Building;
  const { nodeBuilder } = building;
  let hidden = NONE;
  let taken = 0;
  building.extractHiddenTokens = ({ startOffset }) => {
    if (hidden !== building.lexerResult.hidden) {
      hidden = building.lexerResult.hidden;
      taken = 0;
    }
    const from = taken;
    while (taken < hidden.length && hidden[taken]!.startOffset <= startOffset) taken++;
    return from === taken ? NONE : hidden.slice(from, taken);
  };
  nodeBuilder.addHiddenNodes = (tokens) => {
    // At the end all of them are given: those that have their place already are not put there again.
    const left = tokens === hidden ? tokens.slice(taken) : tokens;
    if (left.length > 0)
      insert(
        left.map((token) => nodeBuilder.createLeafNode(token, true)),
        nodeBuilder.current,
        nodeBuilder.rootNode,
      );
  };
  nodeBuilder.removeNode = (node) => {
    const index = node.container?.content.lastIndexOf(node) ?? -1;
    if (index >= 0) node.container?.content.splice(index, 1);
  };
  return parser;
}

/** Behind what the innermost node has already; before one that has nothing yet, next to what comes before it. */
function insert(nodes: readonly Child[], current: Composite, root: Composite): void {
  let parent = current;
  let index = parent.content.length;
  while (index === 0 && parent.container) {
    const child = parent as Child;
    parent = parent.container;
    index = parent.content.lastIndexOf(child);
  }
  if (index === 0) parent = root;
  const behind = parent.content.splice(index);
  for (const node of nodes) {
    node.container = parent;
    parent.content.push(node);
  }
  for (const node of behind) parent.content.push(node);
}
