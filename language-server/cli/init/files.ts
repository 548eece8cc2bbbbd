import { portableName } from '../../text/portable-name.ts';
import type { InitLanguage } from './languages.ts';
import { namer, quoted } from './names.ts';
import { TEXTS } from './texts/index.ts';

/** What is asked for before anything is written. */
export interface Answers {
  readonly language: InitLanguage;
  /** Empty ones are named by the language's texts; without an owner nobody is. */
  readonly company: string;
  readonly team: string;
  readonly owner: string;
  readonly cycle: string;
  /** ISO date of a first check-in; missing where the cycle has not begun. */
  readonly checkIn?: string;
}

export interface NewFile {
  /** Path from the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What it is for. */
  readonly purpose: string;
}

/** The first files of a project: who there is, and one objective to change. They are free of warnings. */
export function firstFiles(answers: Answers): NewFile[] {
  const { language, cycle, checkIn } = answers;
  const texts = TEXTS[language];
  const name = namer();
  const company = {
    title: answers.company || texts.company,
    id: name(answers.company || texts.company, 'company'),
  };
  const team = { title: answers.team || texts.team, id: name(answers.team || texts.team, 'team') };
  const owner = answers.owner && { title: answers.owner, id: name(answers.owner, 'owner') };
  const declared = [
    ...texts.companyNote.map((line) => `// ${line}`),
    `company ${company.id} ${quoted(company.title)}`,
    `team ${team.id} ${quoted(team.title)} in ${company.id}`,
    ...(owner ? [`person ${owner.id} ${quoted(owner.title)} in ${team.id}`] : []),
  ];
  const objective = [
    ...texts.objectiveNote.map((line) => `// ${line}`),
    `okrs for ${team.id} in ${cycle}`,
    '',
    `objective first-week ${quoted(texts.objective)} {`,
    ...(owner ? [`  owner ${owner.id}`] : []),
    `  because ${quoted(texts.because)}`,
    '',
    `  kr set-up  ${quoted(texts.setUp)} from 40% to 70%`,
    `  kr answer  ${quoted(texts.answer)} from 20 ${texts.hours} to 4 ${texts.hours}`,
    `  kr leaving ${quoted(texts.leaving)} at most 8%`,
    '}',
  ];
  const first = checkIn
    ? [
        '',
        ...texts.checkInNote.map((line) => `// ${line}`),
        `checkin ${checkIn} on first-week${owner ? ` by ${owner.id}` : ''} {`,
        '  set-up:  40% confidence 5/10',
        `  answer:  20 ${texts.hours} confidence 5/10`,
        '  leaving: 8% confidence 5/10',
        '}',
      ]
    : [];
  return [
    { path: 'company.okr', text: lines(declared), purpose: 'who there is' },
    {
      path: `${cycle}/${portableName(`${team.id}.okr`)}`,
      text: lines([...objective, ...first]),
      purpose: 'a first objective, to be changed',
    },
  ];
}

/** The settings that mark the folder as a project. */
export function settingsFile(language: InitLanguage): NewFile {
  const messages =
    language === 'en'
      ? []
      : ['  // Findings are told in the language of the text that they are about.', '  "messages": "text",'];
  const text = lines([
    '{',
    '  // What holds for this folder and the folders in it. "starter" asks for little while this is new; take it out later.',
    '  "extends": ["starter"],',
    ...messages,
    '}',
  ]);
  return { path: 'okr.config.json', text, purpose: 'the settings' };
}

function lines(of: readonly string[]): string {
  return `${of.join('\n')}\n`;
}
