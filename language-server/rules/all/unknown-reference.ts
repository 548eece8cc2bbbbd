import { closest } from '../../model/closest.ts';
import type { Expected } from '../../model/references.ts';
import type { Resolution } from '../../model/resolve.ts';
import { insertion, newDeclaration, newMember, quoted, replacement } from '../engine/edits.ts';
import type { FileView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/unknown-reference.ts';
import { defineRule } from '../rule.ts';
import type { Speak } from '../speak.ts';

type Unknown = Extract<Resolution, { kind: 'unknown' }>;

type Say = Speak<keyof typeof messages.en>;

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
    for (const { expected, resolution } of file.unclear) {
      if (resolution?.kind !== 'unknown') continue;
      const meant = suggestion(file, resolution);
      report({
        range: resolution.at.range,
        message: messageFor(file.say(messages), expected, resolution, meant),
        fixes: [...changeTo(file, resolution, meant), ...create(file, expected, resolution)],
      });
    }
  },
});

function messageFor(say: Say, expected: Expected, unknown: Unknown, meant: string | undefined): string {
  const { at, looked, otherCycles = [], offered = [] } = unknown;
  const { name } = at;
  const [first] = otherCycles;
  if (looked === 'cycle' && !meant) return say('cycle', { name });
  if (first) return say('otherCycle', { name, cycles: { and: otherCycles }, first });
  if (looked === 'key-result') {
    if (meant) return say('keyResultMeant', { name, meant });
    return offered.length > 0
      ? say('keyResultOffered', { name, offered: { and: offered } })
      : say('keyResult', { name });
  }
  const kind = kindOf(expected, looked);
  return meant ? say('meant', { kind, name, meant }) : say('none', { kind, name });
}

/** What is missing, as the messages tell it apart. */
function kindOf(expected: Expected, looked: Unknown['looked']): string {
  if (looked === 'objective' || (looked === 'unit' && expected !== 'team' && expected !== 'person'))
    return looked;
  return expected === 'key-result' ? 'keyResult' : expected;
}

function suggestion(file: FileView, { at, looked, offered, otherCycles }: Unknown): string | undefined {
  if (otherCycles && otherCycles.length > 0) return undefined;
  const kind = looked === 'key-result' ? undefined : looked;
  return closest(at.name, offered ?? (kind ? file.around.lookup('names', kind) : []));
}

function changeTo(file: FileView, { at, otherCycles }: Unknown, meant: string | undefined): Fix[] {
  const say = file.say(messages);
  if (meant)
    return [
      { title: say('change', { meant }), edits: [replacement(file.uri, at.range, meant)], preferred: true },
    ];
  return (otherCycles ?? []).slice(0, 3).map((cycle) => ({
    title: say('ofCycle', { cycle }),
    edits: [insertion(file.uri, at.range[1], `@${cycle}`)],
  }));
}

function create(file: FileView, expected: Expected, { at, looked, otherCycles }: Unknown): Fix[] {
  const { name } = at;
  const say = file.say(messages);
  const title = quoted(titleOf(name));
  const declare = (kind: string, text: string): Fix[] => [
    { title: say('declare', { kind, name }), edits: [newDeclaration(file.model, text)] },
  ];
  if (looked === 'unit')
    return expected === 'person'
      ? declare('person', `person ${name} ${title}`)
      : declare('team', `team ${name} ${title}`);
  if (looked === 'kpi') return declare('kpi', `kpi ${name} ${title} {\n  every month\n}`);
  if (looked === 'pillar') {
    const company = file.model.companies[0];
    return company
      ? [
          {
            title: say('declare', { kind: 'pillar', name }),
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
