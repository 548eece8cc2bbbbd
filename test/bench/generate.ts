import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const KEY_RESULTS = [
  'Guests who come back',
  'Waiting time at noon',
  'Bread thrown away',
  'Complaints a week',
];
const THINGS = 'bread rye cake bun loaf pie roll tart wafer scone bagel crumb crust dough'.split(' ');
const PLACES = 'town valley market station harbour school square bridge mill tower garden river'.split(' ');

/** A title that hardly any other objective has. */
function titleOf(team: number, k: number): string {
  const [a, b] = [THINGS[(team + 3 * k) % THINGS.length], PLACES[(team * 7 + k) % PLACES.length]];
  return `Make the ${a} of house ${team} what the ${b} talks about in season ${k}`;
}

/**
 * Writes a workspace of a given number of files into a folder: a company, divisions, departments and teams, four
 * objectives with four key results a file, each supporting one of the level above, and a check-in for each objective.
 * One key result a file cannot be measured, so that every file has a finding to wait for.
 */
export function generateWorkspace(folder: string, files: number): void {
  rmSync(folder, { recursive: true, force: true });
  write(folder, 'company.okr', company());
  write(folder, 'teams.okr', teams(files - 2));
  for (let i = 0; i < files - 2; i++)
    write(folder, `teams/${Math.floor(i / 100)}/team-${i}.okr`, teamFile(i));
}

/** The unit whose objectives a team's support: ten teams in each department, ten departments in each division. */
export function parentOf(team: number): string {
  return team < 10 ? 'mill' : `team-${Math.floor(team / 10)}`;
}

/** A team's file. */
export function teamFile(team: number, name = `goal-${team}`): string {
  const parent = parentOf(team);
  const objectives = [0, 1, 2, 3].map((k) => {
    const supported = parent === 'mill' ? `mill.top-${k}` : `${parent}.goal-${Math.floor(team / 10)}-${k}`;
    const keyResults = KEY_RESULTS.map(
      (title, j) => `  kr r${j} "${title} of house ${team}.${k}" from ${20 + j} to ${10 + team + j}`,
    );
    if (k === 0) keyResults[3] = '  kr r3 "Better service"';
    return `objective ${name}-${k} "${titleOf(team, k)}" {\n  owner p${team % 50}\n  supports ${supported}\n${keyResults.join('\n')}\n}\n`;
  });
  const checkIns = [0, 1, 2, 3].map(
    (k) =>
      `checkin 2026-01-19 on ${name}-${k} by p${team % 50} {\n  r0: ${21 + k} confidence 0.6\n  r1: 20\n}\n`,
  );
  return `okrs for team-${team} in 2026-Q1\n\n${[...objectives, ...checkIns].join('\n')}`;
}

/** An id of a file in a workspace made by `generateWorkspace`. */
export function pathOf(team: number): string {
  return `teams/${Math.floor(team / 100)}/team-${team}.okr`;
}

function company(): string {
  const objectives = [0, 1, 2, 3].map(
    (k) =>
      `objective top-${k} "Bread worth a detour, part ${k}" {\n  kr a "Stars" from 3 to 4\n  kr b "Better bread"\n}\n`,
  );
  return `company mill "The Mill"\n\nokrs for mill in 2026\n\n${objectives.join('\n')}`;
}

function teams(count: number): string {
  const people = Array.from({ length: 50 }, (_, i) => `person p${i} "Person ${i}"`);
  const all = Array.from({ length: count }, (_, i) => `team team-${i} "Team ${i}" in ${parentOf(i)}`);
  return `${[...people, ...all].join('\n')}\n\n// One finding to wait for:\ncycle odd "Odd" from 2026-02-30 to 2026-03-01\n`;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
