import { DefaultFuzzyMatcher } from 'langium/lsp';

/** Letters of the query in their order, the first at the beginning of a word; words of a name or title end at blanks and dashes. */
export class OkrFuzzyMatcher extends DefaultFuzzyMatcher {
  override match(query: string, text: string): boolean {
    return query === '' || super.match(query.toLowerCase(), text.toLowerCase());
  }

  protected override isWordTransition(previous: number, current: number): boolean {
    return current >= EAST_ASIAN || (!isLetter(previous) && isLetter(current));
  }
}

/** From here on every character is a word of its own: Chinese has no blanks. */
const EAST_ASIAN = 0x2e80;

/** Lower-case letters and digits; beyond ASCII everything counts as one. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 127 && code < EAST_ASIAN);
}
