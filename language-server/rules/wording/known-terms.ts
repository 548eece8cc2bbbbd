import type { FileView } from '../engine/views.ts';
import { plain } from './metric-key.ts';

/** True for what is explained in the settings' glossary, or is (part of) the name of a KPI, team, company or person. */
export function isKnownTerm(term: string, file: FileView): boolean {
  const key = plain(term);
  return key !== undefined && file.once(knownTerms).has(key);
}

function knownTerms(file: FileView): ReadonlySet<string> {
  return new Set(termsOf(file));
}

function* termsOf({ around }: FileView): Iterable<string> {
  const { lookup, settings } = around;
  const names = [
    ...Object.keys(settings.glossary),
    ...(['kpi', 'unit'] as const).flatMap((kind) =>
      lookup('names', kind).flatMap((name) => [name, ...lookup(kind, name).map(({ title }) => title ?? '')]),
    ),
  ];
  for (const name of names) {
    const key = plain(name);
    if (key) yield* [key, ...key.split(' ')];
  }
}
