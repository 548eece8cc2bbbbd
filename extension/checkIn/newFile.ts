import { l10n, type QuickPickItem, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NamedChoice,
  type NewFileChoices,
  NewFileChoicesRequest,
  NewFileRequest,
} from '../../language-server/protocol.ts';
import { showDraft } from './drafts.ts';
import { activePlace } from './place.ts';
import { type Answer, type At, ask, pick } from './steps.ts';

/** Something that is there, by its name, or something new, by its title. */
type Said = { readonly name: string } | { readonly title: string };

interface Answers {
  /** Null where there is to be no company. */
  readonly company?: Said | null;
  readonly team?: Said;
  readonly cycle?: string;
  readonly language?: string;
}

type Step = (at: At, so: Answers, choices: NewFileChoices) => Promise<Answer<Answers>>;

/** Asks company, team, cycle and language, and begins a file with an OKR to be written over. */
export async function newFile(client: BaseLanguageClient): Promise<void> {
  const { uri } = activePlace(client) ?? {};
  const folder = await chooseFolder(client);
  if (folder === 'cancelled') return;
  const where = { ...(uri !== undefined && { uri }), ...(folder !== undefined && { folder }) };
  const choices = await client.sendRequest(NewFileChoicesRequest, where);
  const answers = await answered(choices);
  if (!answers) return;
  const { company, team, cycle, language } = answers;
  const request = () =>
    client.sendRequest(NewFileRequest, {
      ...where,
      ...(company && { company }),
      team: team!,
      cycle: cycle!,
      language: language!,
    });
  await showDraft(client, await request(), request);
}

/** The folder that the file is to be in: the active file's, or one that is picked; undefined where none is open. */
async function chooseFolder(client: BaseLanguageClient): Promise<string | undefined | 'cancelled'> {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(active);
  const folder = own ?? (folders.length > 1 ? await window.showWorkspaceFolderPick() : folders[0]);
  if (!folder) return folders.length > 1 ? 'cancelled' : undefined;
  return client.code2ProtocolConverter.asUri(Uri.parse(folder.uri.toString())).replace(/\/$/, '');
}

/** Goes from step to step, and back; undefined where the person gives it up. */
async function answered(choices: NewFileChoices): Promise<Answers | undefined> {
  let answers: Answers = {};
  let step = 0;
  while (step < STEPS.length) {
    const at = { title: l10n.t('New OKR File'), step: step + 1, totalSteps: STEPS.length };
    const answer = await STEPS[step]!(at, answers, choices);
    if (answer === 'cancelled') return undefined;
    if (answer === 'back') step--;
    else {
      answers = { ...answers, ...answer.value };
      step++;
    }
  }
  return answers;
}

const STEPS: readonly Step[] = [
  async (at, so, { companies }) => {
    const asked = l10n.t('The name of the company, as people know it. Leave it empty to do without one');
    const none = { iconPath: new ThemeIcon('dash'), label: l10n.t('No company'), said: null };
    const answer = await someoneOf(
      at,
      companies,
      so.company,
      l10n.t('Which company?'),
      asked,
      l10n.t('New company…'),
      none,
    );
    return mapped(answer, (company) => ({ company }));
  },
  async (at, so, { teams }) => {
    const asked = l10n.t('The name of the team whose objectives these are');
    const answer = await someoneOf(
      at,
      teams,
      so.team,
      l10n.t('Whose objectives?'),
      asked,
      l10n.t('New team…'),
    );
    return mapped(answer, (team) => (team ? { team } : {}));
  },
  async (at, so, { cycles }) => {
    const items = cycles.map(({ name, title, start, end }) => ({
      label: title ?? name,
      description: `${start} – ${end}`,
      cycle: name,
    }));
    const before = items.find(({ cycle }) => cycle === so.cycle);
    return mapped(await pick(at, l10n.t('For which cycle?'), items, before), ({ cycle }) => ({ cycle }));
  },
  async (at, so, { languages }) => {
    const items = languages.map((language) => ({ label: spoken(language), description: language, language }));
    const before = items.find(({ language }) => language === so.language);
    return mapped(
      await pick(at, l10n.t('In which language do you write?'), items, before),
      ({ language }) => ({
        language,
      }),
    );
  },
];

/** One of those that are there, or a new one by its title. */
async function someoneOf(
  at: At,
  known: readonly NamedChoice[],
  before: Said | null | undefined,
  placeholder: string,
  asked: string,
  newOne: string,
  none?: QuickPickItem & { readonly said: null },
): Promise<Answer<Said | null>> {
  const title = before && 'title' in before ? before.title : '';
  const refuse = (text: string) =>
    text === '' && !none ? l10n.t('A name is needed, such as “Marketing”.') : undefined;
  const askTitle = async (): Promise<Answer<Said | null>> =>
    mapped(await ask(at, asked, '', title, refuse), (text) => (text === '' ? null : { title: text }));
  if (known.length === 0) return askTitle();
  const items = [
    ...known.map((one) => ({
      label: one.title ?? one.name,
      description: one.name,
      said: { name: one.name },
    })),
    { iconPath: new ThemeIcon('add'), label: newOne, said: undefined },
    ...(none ? [none] : []),
  ];
  for (;;) {
    const picked = await pick<QuickPickItem & { said: Said | null | undefined }>(at, placeholder, items);
    if (typeof picked === 'string') return picked;
    const { said } = picked.value;
    if (said !== undefined) return { value: said };
    const answer = await askTitle();
    // Back from the name of a new one leads to the list, not to the step before.
    if (answer !== 'back') return answer;
  }
}

function mapped<T, U>(answer: Answer<T>, map: (value: T) => U): Answer<U> {
  return typeof answer === 'string' ? answer : { value: map(answer.value) };
}

/** What a language is called in itself. */
function spoken(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
