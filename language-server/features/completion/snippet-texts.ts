import type { messages } from '../../rules/messages/completion.ts';
import type { Speak } from '../../rules/speak.ts';

/** Says what a snippet is and what it asks for. */
export type SnippetSpeak = Speak<keyof typeof messages.en>;

/** A whole construct to be filled in. */
export interface Snippet {
  /** The rule of the grammar that it is an example of. */
  readonly rule: string;
  readonly label: string;
  /** A key of the messages. */
  readonly detail: keyof typeof messages.en;
  /** `<…>` is to be filled in, `<a|b>` to be chosen from; lines in a block begin with tabs. */
  readonly text: string;
}

/**
 * @param today ISO date
 * @param cycle the name of the current quarter
 * @param say in which language it asks: names and keywords are the same in all
 */
export function snippetsFor(today: string, cycle: string, say: SnippetSpeak): readonly Snippet[] {
  const year = today.slice(0, 4);
  return [
    {
      rule: 'Header',
      label: 'okrs for … in …',
      detail: 'header',
      text: `okrs for <team> in <${cycle}>\n`,
    },
    {
      rule: 'Objective',
      label: 'objective … { … }',
      detail: 'objective',
      text: lines(
        `objective <name> "<${say('askBetter')}>" {`,
        '\towner <person>',
        `\tbecause "<${say('askWhy')}>"`,
        '',
        `\tkr <name> "<${say('askMeasure')}>" from <?> to <?>`,
        '}',
      ),
    },
    {
      rule: 'Company',
      label: 'company … { … }',
      detail: 'company',
      text: lines(
        `company <name> "<${say('askName')}>" {`,
        `\tmission "<${say('askMission')}>"`,
        `\tpillar <name> "<${say('askPillar')}>"`,
        '}',
      ),
    },
    {
      rule: 'Team',
      label: 'team … in …',
      detail: 'team',
      text: `team <name> "<${say('askName')}>" in <company> lead <person>\n`,
    },
    {
      rule: 'Person',
      label: 'person … in …',
      detail: 'person',
      text: `person <name> "<${say('askName')}>" in <team>\n`,
    },
    {
      rule: 'Cycle',
      label: 'cycle … from … to …',
      detail: 'cycle',
      text: `cycle <name> "<${say('askTitle')}>" from <${year}-01-01> to <${year}-04-30>\n`,
    },
    {
      rule: 'Kpi',
      label: 'kpi … { … }',
      detail: 'kpi',
      text: lines(
        `kpi <name> "<${say('askMeasure')}>" {`,
        '\towner <person>',
        '\tevery <month|week|quarter|year>',
        '\thealthy at <least|most> <0>',
        `\t${today}: <0>`,
        '}',
      ),
    },
    {
      rule: 'CheckIn',
      label: 'checkin … on … { … }',
      detail: 'checkIn',
      text: lines(
        `checkin ${today} on <objective> by <person> {`,
        `\t<kr>: <0>  confidence <0.5>  "<${say('askHappened')}>"`,
        '}',
      ),
    },
    {
      rule: 'KeyResult',
      label: 'kr … from … to …',
      detail: 'fromTo',
      text: `kr <name> "<${say('askMeasure')}>" from <?> to <?>`,
    },
    {
      rule: 'KeyResult',
      label: 'kr … at least …',
      detail: 'threshold',
      text: `kr <name> "<${say('askMeasure')}>" at <least|most> <0>`,
    },
    {
      rule: 'KeyResult',
      label: 'kr … tracks …',
      detail: 'tracks',
      text: `kr <name> "<${say('askMeasure')}>" tracks <kpi> from <?> to <?>`,
    },
    {
      rule: 'KeyResult',
      label: 'kr … milestones { … }',
      detail: 'milestones',
      text: [
        `kr <name> "<${say('askReached')}>" milestones {`,
        `\t30%  "<${say('firstStep')}>"`,
        `\t70%  "<${say('secondStep')}>"`,
        `\t100% "<${say('lastStep')}>"`,
        '}',
      ].join('\n'),
    },
    {
      rule: 'KeyResult',
      label: 'kr … yes/no',
      detail: 'yesNo',
      text: `kr <name> "<${say('askTrue')}>" yes/no`,
    },
    {
      rule: 'KeyResult',
      label: 'kr "… from … to …"',
      detail: 'sentence',
      text: `kr "${say('askSentence')}"`,
    },
    {
      rule: 'Initiative',
      label: 'initiative … for …',
      detail: 'initiative',
      text: `initiative <name> "<${say('askWork')}>" for <kr> owner <person> <todo|doing|done>`,
    },
  ];
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
