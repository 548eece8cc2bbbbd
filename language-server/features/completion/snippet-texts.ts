import type { messages } from '../../rules/messages/completion.ts';

/** Says what a snippet is. */
export type SnippetDetail = Exclude<keyof typeof messages.en, 'today' | 'yesterday' | 'startOf' | 'endOf'>;

/** A whole construct to be filled in. */
export interface Snippet {
  /** The rule of the grammar that it is an example of. */
  readonly rule: string;
  readonly label: string;
  /** A key of the messages. */
  readonly detail: SnippetDetail;
  /** `<…>` is to be filled in, `<a|b>` to be chosen from; lines in a block begin with tabs. */
  readonly text: string;
}

/**
 * @param today ISO date
 * @param cycle the name of the current quarter
 */
export function snippetsFor(today: string, cycle: string): readonly Snippet[] {
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
        'objective <name> "<What will be better, and for whom>" {',
        '\towner <person>',
        '\tbecause "<Why now>"',
        '',
        '\tkr <name> "<What is measured>" from <?> to <?>',
        '}',
      ),
    },
    {
      rule: 'Company',
      label: 'company … { … }',
      detail: 'company',
      text: lines(
        'company <name> "<Name>" {',
        '\tmission "<What it is there for>"',
        '\tpillar <name> "<Where it wants to win>"',
        '}',
      ),
    },
    {
      rule: 'Team',
      label: 'team … in …',
      detail: 'team',
      text: 'team <name> "<Name>" in <company> lead <person>\n',
    },
    {
      rule: 'Person',
      label: 'person … in …',
      detail: 'person',
      text: 'person <name> "<Name>" in <team>\n',
    },
    {
      rule: 'Cycle',
      label: 'cycle … from … to …',
      detail: 'cycle',
      text: `cycle <name> "<Title>" from <${year}-01-01> to <${year}-04-30>\n`,
    },
    {
      rule: 'Kpi',
      label: 'kpi … { … }',
      detail: 'kpi',
      text: lines(
        'kpi <name> "<What is measured>" {',
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
        '\t<kr>: <0>  confidence <0.5>  "<What happened>"',
        '}',
      ),
    },
    {
      rule: 'KeyResult',
      label: 'kr … from … to …',
      detail: 'fromTo',
      text: 'kr <name> "<What is measured>" from <?> to <?>',
    },
    {
      rule: 'KeyResult',
      label: 'kr … at least …',
      detail: 'threshold',
      text: 'kr <name> "<What is measured>" at <least|most> <0>',
    },
    {
      rule: 'KeyResult',
      label: 'kr … tracks …',
      detail: 'tracks',
      text: 'kr <name> "<What is measured>" tracks <kpi> from <?> to <?>',
    },
    {
      rule: 'KeyResult',
      label: 'kr … milestones { … }',
      detail: 'milestones',
      text: [
        'kr <name> "<What is reached>" milestones {',
        '\t30%  "<First step>"',
        '\t70%  "<Second step>"',
        '\t100% "<Done>"',
        '}',
      ].join('\n'),
    },
    {
      rule: 'KeyResult',
      label: 'kr … yes/no',
      detail: 'yesNo',
      text: 'kr <name> "<What is true at the end>" yes/no',
    },
    {
      rule: 'KeyResult',
      label: 'kr "… from … to …"',
      detail: 'sentence',
      text: 'kr "<Increase> <what is measured> from <20> to <30> by <the end of the quarter>"',
    },
    {
      rule: 'Initiative',
      label: 'initiative … for …',
      detail: 'initiative',
      text: 'initiative <name> "<What is done>" for <kr> owner <person> <todo|doing|done>',
    },
  ];
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
