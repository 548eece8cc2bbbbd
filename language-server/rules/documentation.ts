/** Where the pages about the rules stand on the web. */
const PAGES = 'https://github.com/okr-as-code/okr/blob/main/docs/rules';

/** The address of the page about a rule. */
export function documentationOf(rule: string): string {
  return `${PAGES}/${rule}.md`;
}
