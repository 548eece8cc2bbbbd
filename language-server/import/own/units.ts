import { quoted } from '../../rules/engine/edits.ts';
import type { Unit, UnitKind } from '../settle/units.ts';
import type { Fields } from './fields.ts';
import { block, declared, ifNamed } from './lines.ts';
import { isName } from './spelling.ts';

/** The companies, teams and people of an export, and those that were not declared before. */
export interface UnitLines {
  readonly lines: string[];
  readonly units: readonly Unit[];
}

/** @param known what is declared already: it is not declared again */
export function unitLines(project: Fields, known: readonly Unit[], kept: string[]): UnitLines {
  const there = new Set(known.map(({ kind, name }) => `${kind} ${name}`));
  const units: Unit[] = [];
  const each = (key: string, kind: UnitKind, write: (one: Fields) => string[]): string[] =>
    project.list(key).flatMap((one) => {
      const [name, title] = [one.peek('name'), one.peek('title')];
      if (name !== undefined && there.has(`${kind} ${name}`)) return [];
      if (name !== undefined && isName(name))
        units.push({ kind, name, ...(title !== undefined && { title }) });
      return ifNamed(one, () => write(one), kept);
    });
  const lines = [
    ...each('companies', 'company', (one) => companyLines(one, kept)),
    ...each(
      'teams',
      'team',
      (one) =>
        declared('team', one).addList('in', one.references('in')).add('lead', one.reference('lead')).text,
    ),
    ...each('people', 'person', (one) => declared('person', one).addList('in', one.references('in')).text),
  ];
  return { lines, units };
}

function companyLines(fields: Fields, kept: string[]): string[] {
  const head = declared('company', fields);
  const members = ['mission', 'vision', 'purpose'].flatMap((word) => {
    const value = fields.text(word);
    return value === undefined ? [] : [`${word} ${quoted(value)}`];
  });
  const pillars = fields
    .list('pillars')
    .flatMap((one) => ifNamed(one, () => declared('pillar', one).text, kept));
  return block(head.text, [...members, ...pillars]);
}

/** Cycles of their own; one without its days is kept as comments. */
export function cycleLines(project: Fields, kept: string[]): string[] {
  return project.list('cycles').flatMap((one) =>
    ifNamed(
      one,
      () => {
        const [from, to] = [one.date('from'), one.date('to')];
        if (from && to) return declared('cycle', one).add('from', from).add('to', to).text;
        one.putBack('from', from);
        one.putBack('to', to);
        return [];
      },
      kept,
    ),
  );
}
