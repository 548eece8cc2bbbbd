import type { LinkLookup } from './links.ts';

/**
 * Names of those accountable for an objective: its own owners, else the leads of its teams, else the person it is for.
 * @param named names of its owners, and of the units it is for
 */
export function accountableFor(
  named: { readonly owners: readonly string[]; readonly units: readonly string[] },
  lookup: LinkLookup,
): readonly string[] {
  const { owners, units } = named;
  if (owners.length > 0) return owners;
  return units.flatMap((name) =>
    lookup('unit', name).flatMap(({ kind, id, lead }) => (kind === 'person' ? [id] : lead ? [lead] : [])),
  );
}
