import type { IToken, TokenType } from 'chevrotain';
import { DefaultLexerErrorMessageProvider, LangiumParserErrorMessageProvider } from 'langium';
import { closest } from '../model/closest.ts';

type Mismatch = Parameters<LangiumParserErrorMessageProvider['buildMismatchTokenMessage']>[0];
type NotAllInput = Parameters<LangiumParserErrorMessageProvider['buildNotAllInputParsedMessage']>[0];
type NoViableAlt = Parameters<LangiumParserErrorMessageProvider['buildNoViableAltMessage']>[0];
type EarlyExit = Parameters<LangiumParserErrorMessageProvider['buildEarlyExitMessage']>[0];

/** What each kind of token is called when it is missing. */
const SPOKEN: Readonly<Record<string, string>> = {
  ID: 'a name',
  STRING: 'a text between quotation marks',
  NUMBER: 'a number',
  DATE: 'a date such as 2026-03-31',
  PERIOD: 'a cycle such as 2026-Q1',
  UNIT: 'a unit',
  EOF: 'the end of the file',
};

const KEYWORDS = (
  'company mission vision purpose pillar team person lead cycle okrs objective kr initiative risk checkin kpi owner priority ' +
  'aspirational committed supports contributes serves because retrospective score note link dropped from to at below above ' +
  'between tracks rolls milestones stretch weight by hidden due mitigation confidence perspective healthy every definition language'
).split(' ');

/** What belongs behind a keyword. */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'from to below above between stretch score healthy'
      .split(' ')
      .map((word) => [word, 'a value such as 45 or 12%']),
  ),
  ...Object.fromEntries('by due'.split(' ').map((word) => [word, 'a date such as 2026-03-31'])),
  ...Object.fromEntries(
    'because note link mission vision purpose retrospective mitigation definition'
      .split(' ')
      .map((word) => [word, 'a text between quotation marks']),
  ),
  ...Object.fromEntries(
    'owner supports contributes serves tracks lead for in on team person company kpi pillar cycle'
      .split(' ')
      .map((word) => [word, 'a name']),
  ),
  at: '“least” or “most”',
  weight: 'a number',
  priority: 'a number from 0 to 4',
};

/** Says what was expected in the words of someone who writes OKRs, and what the wrong word may have been meant to be. */
export class OkrErrorMessages extends LangiumParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected, actual, previous }: Mismatch): string {
    const behind = previous?.image ? ` behind “${shorten(previous.image)}”` : '';
    if (expected.name === 'EOF' || (expected.name === '}' && actual.image)) return unexpected(actual);
    return `${MISSING}${behind} ${spoken(expected)} is missing.${found(actual)}`;
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: NotAllInput): string {
    return unexpected(firstRedundant);
  }

  override buildNoViableAltMessage({ actual, previous }: NoViableAlt): string {
    const token = actual[0];
    if (!token?.image) return `Something is missing behind “${shorten(previous.image)}”.`;
    return unexpected(token);
  }

  override buildEarlyExitMessage({ actual }: EarlyExit): string {
    return actual[0] ? unexpected(actual[0]) : 'Something is missing here.';
  }
}

function spoken(type: TokenType): string {
  return SPOKEN[type.name] ?? `“${type.name}”`;
}

function found({ image }: IToken): string {
  return image ? ` There is “${shorten(image)}” instead.` : '';
}

function unexpected(token: IToken): string {
  if (!token.image) return 'The text ends too early: something is missing here.';
  const word = shorten(token.image);
  if (token.tokenType.name === 'STRING')
    return `This text has no keyword before it: say what it is, for example kr ${word} or because ${word}.`;
  const follows = FOLLOWED_BY[token.tokenType.name];
  if (follows) return `“${word}” cannot stand here, or ${follows} is missing behind it.`;
  const meant = /^\p{L}/u.test(token.image) ? closest(token.image.toLowerCase(), KEYWORDS) : undefined;
  if (meant && meant !== token.image)
    return `“${word}” is not a word of the language. Did you mean “${meant}”?`;
  return `“${word}” cannot stand here.`;
}

function shorten(image: string): string {
  return image.length > 30 ? `${image.slice(0, 29)}…` : image;
}

/** How a message begins that says that something is not there. */
export const MISSING = 'Here';

/** What a sign was probably meant to say, by the sign. */
const SIGNS: readonly (readonly [signs: RegExp, advice: string])[] = [
  [/^[-=–—]+>|^[→⇒➔➜]/, 'Write “from … to …” for a way from one value to another.'],
  [/^[>≥]/, 'Write “at least” or “above” and the value.'],
  [/^[<≤]/, 'Write “at most” or “below” and the value.'],
  [/^;/, 'Nothing needs to be written at the end of a line: remove it.'],
  [/^['’‘`]/, 'Texts stand between double quotation marks: "…".'],
  [
    /^[*#•·–—-]/,
    'Lists need no marks: begin the line with kr, initiative, risk or another word of the language.',
  ],
  [/^[()[\]|&]/, 'What is said in prose stands between quotation marks.'],
];

/** Says what to write instead of characters that the language does not know. */
export class OkrLexerMessages extends DefaultLexerErrorMessageProvider {
  override buildUnexpectedCharactersMessage(text: string, offset: number, length: number): string {
    const signs = text.slice(offset, offset + length);
    const ahead = text.slice(offset, offset + length + 2);
    const advice =
      SIGNS.find(([sign]) => sign.test(ahead))?.[1] ??
      'Remove it, or put it into a text between quotation marks.';
    return `“${shorten(signs)}” cannot stand here. ${advice}`;
  }
}
