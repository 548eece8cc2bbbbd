import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CarryChoice,
  type CycleChoice,
  CyclesRequest,
  type NextCycle,
} from '../../language-server/protocol.ts';
import { askText, pickFrom, tell } from '../tell.ts';
import { activePlace } from './place.ts';

/** The cycle that the active file is about, by that file; else one that is picked. Undefined where none is. */
export async function chooseCycle(
  client: BaseLanguageClient,
  title: string,
): Promise<CycleChoice | undefined> {
  const place = activePlace(client);
  const { cycles, active } = await client.sendRequest(CyclesRequest, place ?? {});
  const own = active === undefined ? undefined : cycles[active];
  if (own && place) return { ...own, uri: place.uri };
  if (cycles.length === 0) {
    await tell(l10n.t('There is no cycle with objectives yet. “OKR: New OKR File” begins one.'));
    return undefined;
  }
  const items = cycles.map((cycle) => ({
    label: cycle.title ?? cycle.cycle,
    description: `${cycle.start} – ${cycle.end}`,
    cycle,
  }));
  const picked = await pickFrom(items, { title, placeHolder: l10n.t('Which cycle?') });
  return picked?.cycle;
}

/** The cycle to go on in: the only one that follows, or one that is picked or declared; undefined where none is. */
export async function chooseNext(
  next: readonly NextCycle[],
  { cycle, end }: CycleChoice,
  title: string,
): Promise<NextCycle | undefined> {
  const [only, ...others] = next;
  if (only && others.length === 0) return only;
  const known = next.map((one) => ({
    label: one.title ?? one.name,
    description: `${one.start} – ${one.end}`,
    next: one as NextCycle | undefined,
  }));
  const items = [
    ...known,
    {
      iconPath: new ThemeIcon('add'),
      label: l10n.t('Another cycle…'),
      description: l10n.t('with days of its own'),
      next: undefined,
    },
  ];
  const picked = await pickFrom(items, {
    title,
    placeHolder: l10n.t('What comes after {0}?', cycle),
  });
  return picked && (picked.next ?? (await declare(end, title)));
}

/** Asks for the name and the days of a cycle. */
async function declare(after: string, title: string): Promise<NextCycle | undefined> {
  const name = await askText({
    title,
    prompt: l10n.t('The name of the cycle, as files will refer to it'),
    validateInput: (text) =>
      /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(text)
        ? undefined
        : l10n.t('A name begins with a letter and has only letters, digits, - and _.'),
  });
  if (name === undefined) return undefined;
  const start = await askDay(
    title,
    l10n.t('The first day of {0}, as year-month-day', name),
    nextDay(after),
    after,
  );
  const end =
    start && (await askDay(title, l10n.t('The last day of {0}, as year-month-day', name), '', start));
  return start && end ? { name, start, end, isNew: true } : undefined;
}

function askDay(title: string, prompt: string, value: string, after: string): Thenable<string | undefined> {
  return askText({
    title,
    prompt,
    value,
    validateInput: (text) =>
      isDay(text) && text > after
        ? undefined
        : l10n.t('A day after {0}, such as {1}.', after, nextDay(after)),
  });
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

interface CarryItem extends QuickPickItem {
  readonly choice?: CarryChoice;
}

/** Which key results go on; what is not reached is chosen already. Undefined where the whole is given up. */
export async function chooseKeyResults(
  choices: readonly CarryChoice[],
  title: string,
): Promise<readonly CarryChoice[] | undefined> {
  if (choices.length === 0) return [];
  const items: CarryItem[] = [];
  let objective = '';
  for (const choice of choices) {
    const heading = `${choice.team} · ${choice.objective}`;
    if (heading !== objective) items.push({ label: heading, kind: QuickPickItemKind.Separator });
    objective = heading;
    items.push({
      label: choice.title,
      description:
        choice.progress === undefined
          ? l10n.t('not measured')
          : l10n.t('{0} of the way', choice.progress.toFixed(2)),
      picked: choice.progress === undefined || choice.progress < 1,
      choice,
    });
  }
  const picked = await pickFrom(items, {
    title,
    placeHolder: l10n.t('What goes on, from where it stands now?'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.flatMap(({ choice }) => choice ?? []);
}

/** Which objectives go on, none chosen yet: their unfinished key results go with them. */
export async function chooseObjectives(
  choices: readonly CarryChoice[],
  title: string,
): Promise<readonly CarryChoice[] | undefined> {
  const byObjective = new Map<string, CarryChoice[]>();
  for (const choice of choices) {
    const key = `${choice.goal.uri}\n${choice.goal.objective}`;
    byObjective.set(key, [...(byObjective.get(key) ?? []), choice]);
  }
  if (byObjective.size === 0) return [];
  const items = [...byObjective.values()].map((own) => ({
    label: own[0]!.objective,
    description: own[0]!.team,
    detail: own.map((one) => one.title).join(' · '),
    own,
  }));
  const picked = await pickFrom(items, {
    title,
    placeHolder: l10n.t('Which objectives go on? None begins with a blank one'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.flatMap(({ own }) => {
    const left = own.filter(({ progress }) => progress === undefined || progress < 1);
    return left.length > 0 ? left : own;
  });
}
