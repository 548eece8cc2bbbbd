import type { Ref } from '../../model/file.ts';
import { lastName } from '../../model/names.ts';
import { type Names, resolveUnit } from '../../model/resolve.ts';
import { messages } from '../../rules/messages/hover.ts';
import { messages as statusMessages } from '../../rules/messages/status.ts';
import { type Speak, speakIn } from '../../rules/speak.ts';
import type { StatusSpeak } from '../../rules/status-words.ts';
import type { Project } from '../../workspace/project.ts';
import { type DescribeSpeak, sayDescription } from '../describe.ts';

/** Says the words of `rules/messages/hover.ts`. */
export type HoverSpeak = Speak<keyof (typeof messages)['en'] & string>;

/** What a description may look at beyond the thing itself. */
export interface HoverContext {
  readonly project: Project;
  readonly names: Names;
  /** ISO date. */
  readonly today: string;
  /** The commands that links may run. */
  readonly commands: ReadonlySet<string>;
  /** True where the thing is declared somewhere else than where it is looked at. */
  readonly elsewhere: boolean;
  /** Code of the language that it is told in. */
  readonly language: string;
  readonly say: HoverSpeak;
  readonly sayStatus: StatusSpeak;
  readonly sayDescription: DescribeSpeak;
}

/** The context of requests from a file. */
export function hoverContext(
  project: Project,
  uri: string,
  commands: ReadonlySet<string> = new Set(),
): HoverContext {
  const view = project.view(uri);
  return {
    project,
    names: project.namesFor(uri),
    today: view?.around.today ?? '',
    commands,
    elsewhere: false,
    language: view?.spoken ?? 'en',
    say: view?.say(messages) ?? speakIn(messages, 'en'),
    sayStatus: view?.say(statusMessages) ?? speakIn(statusMessages, 'en'),
    sayDescription: sayDescription(project, uri),
  };
}

/** What companies, teams and people are called: their titles, or else their names. */
export function unitLabels(refs: readonly Ref[], context: HoverContext): string {
  return refs.map((ref) => unitLabel(ref, context)).join(', ');
}

function unitLabel(ref: Ref, { names }: HoverContext): string {
  const found = resolveUnit(ref, names);
  const title = found.kind === 'found' && found.target.kind === 'unit' ? found.target.entry.title : undefined;
  return title ?? lastName(ref);
}
