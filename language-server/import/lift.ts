import type { Detail, Draft, Group, Item } from './draft.ts';

const LIFTED: ReadonlySet<string> = new Set(['team', 'company', 'person', 'cycle']);

/**
 * Puts objectives that say the same team and cycle for themselves under one heading: tables say both in every row. Groups
 * keep the order in which they begin, objectives theirs within a group.
 */
export function lift(draft: Draft): void {
  for (const group of draft.groups.splice(0).flatMap(lifted)) draft.groups.push(group);
}

function lifted(group: Group): Group[] {
  if (group.details.some(({ field }) => LIFTED.has(field))) return [group];
  const groups = new Map<string, Group>();
  let current: Group = { details: [...group.details], members: [] };
  const first = current;
  for (const member of group.members) {
    if (member.kind !== 'remark') {
      const said = saidBy(member);
      const key = said.map(({ field, value }) => `${field} ${value.toLowerCase()}`).join('\n');
      if (key === '') current = first;
      else {
        current = groups.get(key) ?? { details: said, members: [] };
        groups.set(key, current);
        member.details.splice(
          0,
          member.details.length,
          ...member.details.filter((detail) => !said.includes(detail)),
        );
      }
    }
    current.members.push(member);
  }
  return [first, ...groups.values()].filter(({ members, details }) => members.length + details.length > 0);
}

/** Whose and when an objective says it is; only where it says each once. */
function saidBy({ details }: Item): Detail[] {
  const said = details.filter(({ field }) => LIFTED.has(field));
  const fields = new Set(said.map(({ field }) => field));
  return fields.size === said.length && said.every(({ value }) => !/[,;，、|]/.test(value)) ? said : [];
}
