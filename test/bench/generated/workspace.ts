import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { okrText } from './okr-text.ts';
import { companyFile, type OkrFile, organisation, teamOkrs } from './okrs.ts';

/** The day that generated workspaces are judged for. */
export const TODAY = '2026-02-10';
/** Key results in a file: four objectives with four each. */
export const KEY_RESULTS = 16;

/** A way to write OKRs down. */
export interface Form {
  readonly extension: string;
  text(file: OkrFile): string;
}

export const okrForm: Form = { extension: 'okr', text: okrText };
export const yamlForm: Form = { extension: 'yaml', text: (file) => stringify(file) };

/**
 * Writes a workspace of a given number of files into a folder: a company, divisions, departments and teams, a file for
 * each team. Every file has a finding to wait for.
 * @param files at least 3
 */
export function generateWorkspace(folder: string, files: number, form: Form = okrForm): void {
  rmSync(folder, { recursive: true, force: true });
  const teams = files - 2;
  writeSettings(folder);
  write(folder, `company.${form.extension}`, form.text(companyFile()));
  write(folder, `teams.${form.extension}`, form.text(organisation(teams)));
  for (let i = 0; i < teams; i++)
    write(folder, pathOf(i, form.extension), form.text({ okrs: [teamOkrs(i)] }));
}

/** Makes a folder a workspace that is judged for the same day whenever it is measured. */
export function writeSettings(folder: string): void {
  write(folder, 'okr.config.json', `{ "root": true, "today": "${TODAY}" }\n`);
}

/** Where a team's file is. */
export function pathOf(team: number, extension = 'okr'): string {
  return `teams/${Math.floor(team / 100)}/team-${team}.${extension}`;
}

/**
 * The text of a team's file.
 * @param name what its objectives' names begin with
 */
export function teamFile(team: number, name?: string): string {
  return okrText({ okrs: [teamOkrs(team, name === undefined ? {} : { name })] });
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
