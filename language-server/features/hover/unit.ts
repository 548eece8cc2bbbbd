import type { Company, Person, Pillar, Team } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { line } from '../describe.ts';
import { type HoverContext, unitLabels } from './context.ts';
import { bold, escaped, field, lines, list, paragraphs } from './markdown.ts';

export function companyContent(company: Company, { say }: HoverContext): string {
  const pillars = company.pillars.map((pillar) => escaped(labelOf(pillar)));
  return paragraphs(
    lines(bold(labelOf(company)), escaped(line(say('company'), company.title && company.name))),
    lines(
      field(say('mission'), company.mission?.value),
      field(say('vision'), company.vision?.value),
      field(say('purpose'), company.purpose?.value),
    ),
    pillars.length > 0 ? `${bold(say('pillars'))}\n${list(pillars)}` : '',
  );
}

export function pillarContent(pillar: Pillar, company: Company | undefined, { say }: HoverContext): string {
  const kind = company ? say('pillarOf', { company: labelOf(company) }) : say('pillar');
  return lines(bold(labelOf(pillar)), escaped(kind));
}

export function teamContent(team: Team, context: HoverContext): string {
  return paragraphs(
    lines(bold(labelOf(team)), escaped(line(context.say('team'), team.title && team.name))),
    lines(
      field(context.say('in'), unitLabels(team.parents, context)),
      field(context.say('lead'), team.lead && unitLabels([team.lead], context)),
    ),
  );
}

export function personContent(person: Person, context: HoverContext): string {
  return paragraphs(
    lines(bold(labelOf(person)), escaped(line(context.say('person'), person.title && person.name))),
    field(context.say('in'), unitLabels(person.teams, context)),
  );
}
