import * as prompts from '@clack/prompts';
import type { InitOptions } from '../init.ts';
import type { Answers } from './files.ts';
import type { InitLanguage } from './languages.ts';
import { TEXTS } from './texts/index.ts';

const NAMES: Readonly<Record<InitLanguage, string>> = {
  en: 'English',
  pl: 'polski',
  zh: '中文',
  sv: 'svenska',
  ru: 'русский',
};

/** Asks on the terminal for what was not given; undefined where the person left. */
export async function ask(
  options: InitOptions,
  defaults: Pick<Answers, 'owner' | 'cycle'>,
): Promise<(Pick<Answers, 'language' | 'company' | 'team' | 'owner'> & { workflow: boolean }) | undefined> {
  let left = false;
  const answer = async <T>(given: T | undefined, question: () => Promise<T | symbol>): Promise<T> => {
    if (given !== undefined) return given;
    const said = left ? Symbol('left') : await question();
    if (prompts.isCancel(said) || typeof said === 'symbol') left = true;
    return said as T;
  };
  prompts.intro(`OKRs for ${options.cycle ?? defaults.cycle}`);
  const language = await answer<InitLanguage>(options.language, () =>
    prompts.select<InitLanguage>({
      message: 'Which language do you write in?',
      options: Object.entries(NAMES).map(([value, label]) => ({ value: value as InitLanguage, label })),
    }),
  );
  const text = (message: string, otherwise: string) => (): Promise<string | symbol> =>
    prompts.text({ message, placeholder: otherwise, defaultValue: otherwise });
  const company = await answer(
    options.company,
    text('What is the company called?', TEXTS[language]?.company ?? ''),
  );
  const team = await answer(options.team, text('And the team?', TEXTS[language]?.team ?? ''));
  const owner = await answer(options.owner, text('Who is accountable?', defaults.owner));
  const workflow = await answer<boolean>(options.workflow ? undefined : false, () =>
    prompts.confirm({ message: 'Check the OKRs on GitHub, with a workflow?' }),
  );
  if (left) {
    prompts.cancel('Nothing was written.');
    return undefined;
  }
  prompts.outro('Thank you.');
  return { language, company, team, owner, workflow };
}
