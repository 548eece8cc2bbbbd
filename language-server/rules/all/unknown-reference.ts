import { closest } from '../../model/closest.ts';
import { type Expected, referencesOf } from '../../model/references.ts';
import type { Resolution } from '../../model/resolve.ts';
import { insertion, newDeclaration, newMember, quoted, replacement } from '../engine/edits.ts';
import type { FileView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';

type Unknown = Extract<Resolution, { kind: 'unknown' }>;

/** What is looked for, as one says it. */
const SPOKEN: Readonly<Record<Expected, string>> = {
  unit: 'team, company or person',
  team: 'team or company',
  person: 'person or team',
  cycle: 'cycle',
  pillar: 'pillar',
  kpi: 'KPI',
  objective: 'objective',
  supportable: 'objective',
  'key-result': 'key result',
};

export const unknownReference = defineRule({
  meta: {
    id: 'unknown-reference',
    summary: 'A name that stands for nothing',
    category: 'language',
    severity: 'error',
    options: {},
    reason:
      'Alignment, ownership and check-ins hang on names. A name that nobody has declared aligns with nothing.',
    source: 'the language',
    fix: 'Takes the name that was probably meant, or declares the missing one.',
  },
  file(file, report) {
    for (const { expected, resolve } of referencesOf(file.model)) {
      const resolution = resolve(file.around.names);
      if (resolution?.kind !== 'unknown') continue;
      const meant = suggestion(file, resolution);
      report({
        range: resolution.at.range,
        message: messageFor(expected, resolution, meant),
        fixes: [...changeTo(file, resolution, meant), ...create(file, expected, resolution)],
      });
    }
  },
});

function messageFor(
  expected: Expected,
  { at, looked, otherCycles = [], offered }: Unknown,
  meant: string | undefined,
): string {
  const didYouMean = meant ? ` Did you mean “${meant}”?` : '';
  if (looked === 'cycle') {
    const forms = 'Cycles are written 2026, 2026-H1, 2026-Q1, 2026-03 or 2026-W05, or declared with “cycle”.';
    return `There is no cycle “${at.name}”. ${didYouMean.trim() || forms}`;
  }
  if (otherCycles.length > 0) {
    const where = otherCycles.join(' and ');
    return `“${at.name}” is an objective of ${where}, not of this time. Write ${at.name}@${otherCycles[0]} if that one is meant.`;
  }
  if (looked === 'key-result') {
    const list = offered && offered.length > 0 ? ` It has ${offered.join(', ')}.` : '';
    return `The objective has no key result “${at.name}”.${didYouMean || list}`;
  }
  const what =
    looked === 'unit' && expected !== 'team' && expected !== 'person'
      ? SPOKEN.unit
      : looked === 'objective'
        ? SPOKEN.objective
        : SPOKEN[expected];
  return `There is no ${what} “${at.name}”.${didYouMean || ' Declare it, or correct the name.'}`;
}

function suggestion(file: FileView, { at, looked, offered, otherCycles }: Unknown): string | undefined {
  if (otherCycles && otherCycles.length > 0) return undefined;
  const kind = looked === 'key-result' ? undefined : looked;
  return closest(at.name, offered ?? (kind ? file.around.lookup('names', kind) : []));
}

function changeTo(file: FileView, { at, otherCycles }: Unknown, meant: string | undefined): Fix[] {
  if (meant)
    return [
      { title: `Change to ${meant}`, edits: [replacement(file.uri, at.range, meant)], preferred: true },
    ];
  return (otherCycles ?? []).slice(0, 3).map((cycle) => ({
    title: `Mean the one of ${cycle}`,
    edits: [insertion(file.uri, at.range[1], `@${cycle}`)],
  }));
}

function create(file: FileView, expected: Expected, { at, looked, otherCycles }: Unknown): Fix[] {
  const { name } = at;
  const title = quoted(titleOf(name));
  const declare = (what: string, text: string): Fix[] => [
    { title: `Declare the ${what} ${name}`, edits: [newDeclaration(file.model, text)] },
  ];
  if (looked === 'unit')
    return expected === 'person'
      ? declare('person', `person ${name} ${title}`)
      : declare('team', `team ${name} ${title}`);
  if (looked === 'kpi') return declare('KPI', `kpi ${name} ${title} {\n  every month\n}`);
  if (looked === 'pillar') {
    const company = file.model.companies[0];
    return company
      ? [
          {
            title: `Declare the pillar ${name}`,
            edits: [newMember(file.model, company, `pillar ${name} ${title}`)],
          },
        ]
      : [];
  }
  const plain = expected === 'supportable' && otherCycles === undefined && /^[\p{L}_]/u.test(name);
  return looked === 'objective' && plain ? declare('objective', `objective ${name} ${title} {\n}`) : [];
}

/** `own-search` is “Own search” until its author says better. */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
