import { quoted } from '../../rules/engine/edits.ts';
import type { Settled } from '../settle/settle.ts';
import type { SettledGroup, SettledItem } from '../settle/settled.ts';
import { commentLines } from './comment.ts';

const WORDS = { objective: 'objective', keyResult: 'kr', initiative: 'initiative', risk: 'risk' } as const;

/** A document as `.okr` text: who and when first, then each group under its header. */
export function writeOkr({ groups, units, missions, cycles }: Settled, heading: string): string {
  const lines: string[] = heading === '' ? [] : [...commentLines(heading), ''];
  const company = units.find(({ kind }) => kind === 'company');
  for (const unit of units) {
    const lead = unit.lead ? ` lead ${unit.lead}` : '';
    const body = unit === company && missions.length > 0;
    const home = unit.home ? ` in ${unit.home}` : '';
    lines.push(`${unit.kind} ${unit.name}${titled(unit.title, unit.name)}${home}${lead}${body ? ' {' : ''}`);
    if (body) lines.push(...once(missions), '}');
  }
  if (!company) for (const { word, text } of missions) lines.push(...commentLines(`${word}: ${text}`));
  for (const { name, start, end } of cycles) lines.push(`cycle ${name} from ${start} to ${end}`);
  if (units.length + cycles.length + missions.length > 0) lines.push('');
  let header = '';
  for (const group of groups) {
    if (group.members.length === 0) continue;
    for (const line of groupLines(group, header)) lines.push(line);
    lines.push('');
    header = group.header || header;
  }
  return `${lines.join('\n').trim()}\n`;
}

/** The members of one objective, as they stand between its braces. */
export function writeMembers(members: SettledItem['members']): string {
  return `${members.flatMap((member) => memberLines(member)).join('\n')}\n`;
}

function once(missions: Settled['missions']): string[] {
  const first = new Set<string>();
  return missions.flatMap(({ word, text }) => {
    if (first.has(word)) return commentLines(`${word}: ${text}`);
    first.add(word);
    return [`${word} ${quoted(text)}`];
  });
}

function groupLines({ header, members, checkIns }: SettledGroup, above: string): string[] {
  const lines = header === '' || header === above ? [] : [header, ''];
  members.forEach((member, i) => {
    const last = members[i + 1]?.kind !== 'remark';
    if (member.kind === 'remark') lines.push(...commentLines(member.text), ...(last ? [''] : []));
    else {
      for (const line of objectiveLines(member)) lines.push(line);
      lines.push('');
    }
  });
  for (const { date, objective, lines: said } of checkIns)
    lines.push('', `checkin ${date} on ${objective} {`, ...said, '}');
  return lines;
}

function objectiveLines({ name, title, clauses, lines, label, members }: SettledItem): string[] {
  const body = [...lines, ...members.flatMap((member) => memberLines(member))];
  const head = ['objective', name, quoted(title), ...clauses]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  if (body.length === 0) return [`${head}${labelled(label)}`];
  return [`${head} {${labelled(label)}`, ...body, '}'];
}

function memberLines(member: SettledItem['members'][number]): string[] {
  if (member.kind === 'remark') return commentLines(member.text);
  const { kind, name, title, clauses, lines, label } = member;
  const head = [WORDS[kind], name, quoted(title), ...clauses].filter((part) => part !== undefined).join(' ');
  return [`${head}${labelled(label)}`, ...lines];
}

function labelled(label: string | undefined): string {
  return label ? `  // ${label}` : '';
}

function titled(title: string | undefined, name?: string): string {
  return title === undefined || title === '' || title === name ? '' : ` ${quoted(title)}`;
}
