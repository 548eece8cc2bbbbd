import { CompletionItemKind } from 'vscode-languageserver';
import { cycleAt } from '../../model/cycle.ts';
import type { ClauseRules } from './clause-rules.ts';
import { type Proposal, RANK } from './items.ts';
import { allowedKeywords, namesSomething } from './keywords.ts';
import type { Request } from './request.ts';
import { sayProposal } from './say.ts';
import { type Snippet, snippetsFor } from './snippet-texts.ts';

/** Whole constructs that may begin here, with tab stops. */
export function snippetProposals(request: Request, rules: ClauseRules): Proposal[] {
  if (namesSomething(request)) return [];
  const beginning = allowedKeywords(request, rules).filter(({ keyword }) => rules.starts(keyword));
  const allowed = new Set(beginning.map(({ rule }) => rule));
  const say = sayProposal(request);
  const quarter = cycleAt('quarter', request.today, request.calendar);
  return snippetsFor(request.today, quarter.ok ? quarter.value.name : '', say)
    .filter(({ rule }) => allowed.has(rule))
    .map((snippet) => ({
      label: snippet.label,
      detail: say(snippet.detail),
      kind: CompletionItemKind.Snippet,
      insert: withTabStops(snippet),
      snippet: true,
      rank: RANK.snippet,
    }));
}

/** `<name>` becomes the next tab stop, `<a|b>` one with a choice; the cursor ends behind it all. */
function withTabStops({ text }: Snippet): string {
  let count = 0;
  const stops = text.replace(/<([^<>]*)>/g, (_, said: string) => {
    count++;
    return said.includes('|') ? `\${${count}|${said.replaceAll('|', ',')}|}` : `\${${count}:${said}}`;
  });
  return `${stops}$0`;
}
