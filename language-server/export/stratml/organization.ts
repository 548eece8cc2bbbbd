import type { ExportSource } from '../source.ts';
import { type Element, element, only } from './xml.ts';

/** Who the plan is for: the companies with their teams as stakeholders; without a company, the project. */
export function organizations({ projects }: ExportSource): Element[] {
  return projects.flatMap(({ name, files }) => {
    const companies = files.flatMap((file) => file.companies);
    const teams = files
      .flatMap((file) => file.teams)
      .map((team) => stakeholder(team.title?.value || team.name || '', 'Generic_Group'));
    if (companies.length === 0) return [element('Organization', [element('Name', name), ...teams])];
    return companies.map((one, i) =>
      element('Organization', [
        element('Name', one.title?.value || one.name || ''),
        ...only('Description', one.purpose?.value),
        ...(i === 0 ? teams : []),
      ]),
    );
  });
}

/** Vision, mission and, as values, the pillars: of the first company that says each. */
export function statements({ projects }: ExportSource): Element[] {
  const companies = projects.flatMap(({ files }) => files.flatMap((file) => file.companies));
  const vision = companies.find((one) => one.vision)?.vision?.value;
  const mission = companies.find((one) => one.mission)?.mission?.value;
  const pillars = companies.flatMap((one) => one.pillars);
  return [
    ...(vision ? [element('Vision', [element('Description', vision)])] : []),
    ...(mission ? [element('Mission', [element('Description', mission)])] : []),
    ...pillars.map(({ name, title }) =>
      element('Value', [element('Name', name ?? ''), ...only('Description', title?.value)]),
    ),
  ];
}

/** Whoever takes part, with the role that says how. */
export function stakeholder(name: string, type: 'Person' | 'Generic_Group', role?: string): Element {
  const roles = role ? [element('Role', [element('Name', role), element('RoleType', 'Performer')])] : [];
  return element('Stakeholder', [element('Name', name), ...roles], { StakeholderTypeType: type });
}
