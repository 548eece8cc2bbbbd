/** One step on the way from the first level of the tree to a node. */
export interface Step {
  readonly kind: 'project' | 'unit' | 'cycle' | 'owner' | 'objective' | 'key-result';
  /** What tells it from others of its kind: a folder, a name, an id. Empty for those who have none. */
  readonly name: string;
}

const KINDS: ReadonlySet<string> = new Set<Step['kind']>([
  'project',
  'unit',
  'cycle',
  'owner',
  'objective',
  'key-result',
]);

/** The node's id: the way to it, so that a goal that stands in two places has two. */
export function nodeId(steps: readonly Step[]): string {
  return steps.map(({ kind, name }) => `${kind}:${encodeURIComponent(name)}`).join('/');
}

/** The way that an id says; undefined for a text that is none. */
export function stepsOf(id: string): Step[] | undefined {
  const steps: Step[] = [];
  for (const part of id.split('/')) {
    const colon = part.indexOf(':');
    const kind = part.slice(0, Math.max(0, colon));
    if (!KINDS.has(kind)) return undefined;
    try {
      steps.push({ kind: kind as Step['kind'], name: decodeURIComponent(part.slice(colon + 1)) });
    } catch {
      return undefined;
    }
  }
  return steps;
}
