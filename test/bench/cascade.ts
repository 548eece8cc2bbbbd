import { allRules } from '../../language-server/rules/index.ts';
import { DEFAULT_SETTINGS } from '../../language-server/rules/settings.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Project } from '../../language-server/workspace/project.ts';

const TODAY = '2026-02-10';
const FILE = 5;
const BRANCH = 5;
const TITLES = [
  'Make the first visit the one that people tell their friends about',
  'Bake what the season gives before the sun is up',
  'Let nobody wait longer than a song at noon',
  'Throw away less than a family would',
  'Have the flour in the house before anybody misses it',
];

const parser = createParser();

/** A cascade of so many objectives: each is supported by five, with three key results and a check-in; five in a file. */
export class GeneratedCascade {
  readonly project = new Project({
    rules: allRules,
    settingsFor: () => DEFAULT_SETTINGS,
    today: () => TODAY,
  });
  private readonly files: string[];

  constructor(readonly count: number) {
    this.files = Array.from({ length: Math.ceil(count / FILE) }, (_, i) => fileText(i, count));
    const organisation = organisationText(this.files.length);
    this.project.update([
      {
        uri: 'file:///mill/organisation.okr',
        model: parser.parse('file:///mill/organisation.okr', organisation),
      },
      ...this.files.map((text, i) => ({ uri: uriOf(i), model: parser.parse(uriOf(i), text) })),
    ]);
  }

  /** Types into the first file: another value of the first key result, which is in sight. */
  edit(value: number): void {
    const text = this.files[0]!.replace(/a: \d+/, `a: ${value}`);
    this.project.update([{ uri: uriOf(0), model: parser.parse(uriOf(0), text) }]);
  }

  /** Every objective's title and key results, and what it supports by number. */
  outline(): { readonly title: string; readonly keyResults: readonly string[]; readonly parent: number }[] {
    return Array.from({ length: this.count }, (_, n) => ({
      title: titleOf(n),
      keyResults: [
        `Guests who come back in the week ${n}`,
        'Bread thrown away in a day',
        'Minutes at the counter at noon',
      ],
      parent: parentOf(n),
    }));
  }
}

/** The same as files: text by path. */
export function cascadeFiles(count: number): Record<string, string> {
  const files = Math.ceil(count / FILE);
  const texts = Array.from({ length: files }, (_, i) => [`team-${i}.okr`, fileText(i, count)]);
  return {
    'organisation.okr': organisationText(files),
    'okr.config.json': `{ "today": "${TODAY}" }\n`,
    ...Object.fromEntries(texts),
  };
}

function organisationText(files: number): string {
  const teams = Array.from(
    { length: files - 1 },
    (_, i) => `team t${i + 1} "Team ${i + 1}" in ${teamOf(Math.floor(i / BRANCH))} lead p\n`,
  );
  return `company mill "The Mill"\n${teams.join('')}person p "Pia" in mill\n`;
}

function uriOf(file: number): string {
  return `file:///mill/team-${file}.okr`;
}

function titleOf(n: number): string {
  return `${TITLES[n % TITLES.length]}, ${n}`;
}

/** -1 for the first one. */
function parentOf(n: number): number {
  return Math.floor((n - 1) / BRANCH);
}

function teamOf(file: number): string {
  return file === 0 ? 'mill' : `t${file}`;
}

function fileText(file: number, count: number): string {
  const team = teamOf(file);
  const numbers = Array.from({ length: Math.min(FILE, count - file * FILE) }, (_, i) => file * FILE + i);
  const objectives = numbers.map((n) => {
    const parent = parentOf(n);
    const supports =
      n === 0 ? '' : `  supports ${teamOf(Math.floor(parent / FILE))}.o${parent}${n % 2 ? '.a' : ''}\n`;
    return `objective o${n} "${titleOf(n)}" {
  owner p
${supports}  kr a "Guests who come back in the week ${n}" from ${n} to ${n + 40} guests
  kr b "Bread thrown away in a day" from 14 kg to ${1 + (n % 9)} kg
  kr c "Minutes at the counter at noon" at most ${2 + (n % 5)} minutes
}
checkin 2026-02-09 on o${n} by p {
  a: ${n + (n % 40)}  confidence 0.${n % 10}
  b: ${14 - (n % 5)} kg
  c: ${1 + (n % 7)} minutes
}
`;
  });
  return `okrs for ${team} in 2026-Q1\n\n${objectives.join('\n')}`;
}
