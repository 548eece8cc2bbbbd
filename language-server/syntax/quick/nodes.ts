import type { Range } from '../../model/file.ts';

/** Where a node or a reference stands; as much of Langium's syntax tree as building a model needs. */
export class Spot {
  constructor(
    readonly root: { readonly fullText: string },
    readonly offset: number,
    /** Behind its last character. */
    readonly end: number,
  ) {}

  get text(): string {
    return this.root.fullText.slice(this.offset, this.end);
  }
}

/** A node as Langium's parser makes them, with the places of its properties in place of a syntax tree. */
export interface QuickNode {
  readonly $type: string;
  $cstNode: Spot | undefined;
  /** Of each token that was assigned: the property, its start and its end. */
  readonly $tokens: (string | number)[];
  [property: string]: unknown;
}

/** The place of a property that is a token; undefined for nodes of another make. */
export function placeIn(node: object, property: string): Range | undefined {
  if (!('$tokens' in node)) return undefined;
  const tokens = node.$tokens as QuickNode['$tokens'];
  const at = tokens.indexOf(property);
  return at < 0 ? [0, 0] : [tokens[at + 1] as number, tokens[at + 2] as number];
}
