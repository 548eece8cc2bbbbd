import type { Project } from '../../workspace/project.ts';

const collator = new Intl.Collator(undefined, { numeric: true });

/** What a company, team or person is called. */
export function unitLabel(name: string, project: Project): string {
  return project.lookup('unit', name)[0]?.title ?? name;
}

/** Companies, teams, people, in this order; names that nobody declared are taken for teams. */
export function unitRank(name: string, project: Project): number {
  const kind = project.lookup('unit', name)[0]?.kind ?? 'team';
  return ['company', 'team', 'person'].indexOf(kind);
}

/** Names in the order in which people look for them. */
export function sortedByLabel(
  names: Iterable<string>,
  project: Project,
  rank: (name: string) => number = () => 0,
): string[] {
  const labelled = [...names].map((name) => ({ name, label: unitLabel(name, project), rank: rank(name) }));
  return labelled
    .sort((a, b) => a.rank - b.rank || collator.compare(a.label, b.label) || collator.compare(a.name, b.name))
    .map(({ name }) => name);
}
