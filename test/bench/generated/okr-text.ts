import type { CheckIn, KeyResult, Objective, OkrFile, Okrs } from './okrs.ts';

/** Generated OKRs as one writes them in `.okr`. */
export function okrText({ company, people = [], teams = [], cycles = [], okrs = [] }: OkrFile): string {
  const units = [
    ...(company ? [`company ${company.name} "${company.title}"`] : []),
    ...people.map(({ name, title }) => `person ${name} "${title}"`),
    ...teams.map(({ name, title, in: parent }) => `team ${name} "${title}" in ${parent}`),
    ...cycles.map(({ name, title, from, to }) => `cycle ${name} "${title}" from ${from} to ${to}`),
  ];
  return [...(units.length > 0 ? [`${units.join('\n')}\n`] : []), ...okrs.map(okrsText)].join('\n');
}

function okrsText({ team, cycle, objectives, checkIns }: Okrs): string {
  return `okrs for ${team} in ${cycle}\n\n${[...objectives.map(objective), ...checkIns.map(checkIn)].join('\n')}`;
}

function objective({ name, title, owner, supports, keyResults }: Objective): string {
  const lines = [
    ...(owner ? [`  owner ${owner}`] : []),
    ...(supports ? [`  supports ${supports}`] : []),
    ...keyResults.map(keyResult),
  ];
  return `objective ${name} "${title}" {\n${lines.join('\n')}\n}\n`;
}

function keyResult({ name, title, from, to }: KeyResult): string {
  return `  kr ${name} "${title}"${from === undefined ? '' : ` from ${from} to ${to}`}`;
}

function checkIn({ date, on, by, values }: CheckIn): string {
  const lines = values.map(
    ({ keyResult, value, confidence }) =>
      `  ${keyResult}: ${value}${confidence === undefined ? '' : ` confidence ${confidence}`}`,
  );
  return `checkin ${date} on ${on} by ${by} {\n${lines.join('\n')}\n}\n`;
}
