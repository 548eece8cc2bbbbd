import type { AstNode } from 'langium';
import type { Named } from '../../model/file.ts';
import { defined, rangeOf, rangeOfProperty, textOf } from './source.ts';

/** Name, title and place of a construct. */
export function namedOf(node: AstNode & { readonly name?: string }): Named {
  return defined<Named>({
    name: node.name,
    nameRange: node.name === undefined ? undefined : rangeOfProperty(node, 'name'),
    title: textOf(node, 'title'),
    range: rangeOf(node),
  });
}
