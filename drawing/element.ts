import { type Attributes, type ComponentChildren, type ComponentType, h, type VNode } from 'preact';

export type { ComponentChildren, VNode } from 'preact';

/** What an element is given: attributes, listeners, a key. */
export type Props = Attributes & Readonly<Record<string, unknown>>;

/** One element of a drawing. Texts among the children are texts whatever they hold, never markup. */
export function el(name: string, props: Props, ...children: ComponentChildren[]): VNode {
  return h(name, props as Attributes, ...children) as VNode;
}

/** One component with all that it is given. */
export function component<P>(of: ComponentType<P>, props: Attributes & P): VNode {
  return h(of as ComponentType<unknown>, props as Attributes) as VNode;
}
