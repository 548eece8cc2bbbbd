import type { IToken } from 'chevrotain';
import { DefaultLexerErrorMessageProvider, LangiumParserErrorMessageProvider } from 'langium';
import { closest } from '../model/closest.ts';
import type { Fault, FaultKey } from '../model/fault.ts';
import { messageOf } from './faults.ts';

type Mismatch = Parameters<LangiumParserErrorMessageProvider['buildMismatchTokenMessage']>[0];
type NotAllInput = Parameters<LangiumParserErrorMessageProvider['buildNotAllInputParsedMessage']>[0];
type NoViableAlt = Parameters<LangiumParserErrorMessageProvider['buildNoViableAltMessage']>[0];
type EarlyExit = Parameters<LangiumParserErrorMessageProvider['buildEarlyExitMessage']>[0];

/** What each kind of token is; others are the words that they stand for. */
const KINDS: Readonly<Record<string, string>> = {
  ID: 'name',
  STRING: 'text',
  NUMBER: 'number',
  DATE: 'date',
  PERIOD: 'cycle',
  UNIT: 'unit',
  EOF: 'end',
};

const KEYWORDS = (
  'company mission vision purpose pillar team person lead cycle okrs objective kr initiative risk checkin kpi owner priority ' +
  'aspirational committed supports contributes serves because retrospective score note link dropped from to at below above ' +
  'between tracks rolls milestones stretch weight by hidden due mitigation confidence perspective healthy every definition language'
).split(' ');

/** What belongs behind a keyword. */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'from to below above between stretch score healthy'.split(' ').map((word) => [word, 'value']),
  ),
  ...Object.fromEntries('by due'.split(' ').map((word) => [word, 'date'])),
  ...Object.fromEntries(
    'because note link mission vision purpose retrospective mitigation definition'
      .split(' ')
      .map((word) => [word, 'text']),
  ),
  ...Object.fromEntries(
    'owner supports contributes serves tracks lead for in on team person company kpi pillar cycle'
      .split(' ')
      .map((word) => [word, 'name']),
  ),
  at: 'leastOrMost',
  weight: 'number',
  priority: 'priority',
};

/** Finds out what was expected, and what the wrong word may have been meant to be. */
export class OkrErrorMessages extends LangiumParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected, actual, previous }: Mismatch): string {
    if (expected.name === 'EOF' || (expected.name === '}' && actual.image)) return unexpected(actual);
    const what = KINDS[expected.name] ?? expected.name;
    if (!previous?.image) return messageOf({ key: 'missingHere', values: { what } });
    const behind = shorten(previous.image);
    return actual.image
      ? messageOf({ key: 'missingInstead', values: { behind, what, found: shorten(actual.image) } })
      : messageOf({ key: 'missing', values: { behind, what } });
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: NotAllInput): string {
    return unexpected(firstRedundant);
  }

  override buildNoViableAltMessage({ actual, previous }: NoViableAlt): string {
    const token = actual[0];
    if (!token?.image) return messageOf({ key: 'incomplete', values: { word: shorten(previous.image) } });
    return unexpected(token);
  }

  override buildEarlyExitMessage({ actual }: EarlyExit): string {
    return actual[0] ? unexpected(actual[0]) : messageOf({ key: 'endsEarly' });
  }
}

function unexpected({ image, tokenType, startOffset }: IToken): string {
  if (!image) return messageOf({ key: 'endsEarly' });
  const word = shorten(image);
  if (tokenType.name === 'STRING') return messageOf({ key: 'textAlone', values: { word } });
  const what = FOLLOWED_BY[tokenType.name];
  if (what) return messageOf({ key: 'followed', values: { word, what } });
  const meant = /^\p{L}/u.test(image) ? closest(image.toLowerCase(), KEYWORDS) : undefined;
  if (meant === undefined || meant === image) return messageOf({ key: 'misplaced', values: { word } });
  const mend = { range: [startOffset, startOffset + image.length], text: meant } as const;
  return messageOf({ key: 'misspelled', values: { word, meant }, mend });
}

function shorten(image: string): string {
  return image.length > 30 ? `${image.slice(0, 29)}…` : image;
}

/** Faults that say that something is not there. */
export const LACKS: ReadonlySet<FaultKey> = new Set(['missing', 'missingHere', 'missingInstead']);

/** What a sign was probably meant to say, by the sign, and what can be written in its place. */
const SIGNS: readonly (readonly [signs: RegExp, meant: string, text?: string])[] = [
  [/^[-=–—]+>|^[→⇒➔➜]/, 'way'],
  [/^(?:>=|≥)/, 'above', 'at least'],
  [/^>/, 'above', 'above'],
  [/^(?:<=|≤)/, 'below', 'at most'],
  [/^</, 'below', 'below'],
  [/^;/, 'end', ''],
  [/^['’‘`]/, 'quotation'],
  [/^[*#•·–—-]/, 'list', ''],
  [/^[()[\]|&]/, 'prose'],
];

/** Finds out what to write instead of characters that the language does not know. */
export class OkrLexerMessages extends DefaultLexerErrorMessageProvider {
  override buildUnexpectedCharactersMessage(text: string, offset: number, length: number): string {
    const signs = text.slice(offset, offset + length);
    const ahead = text.slice(offset, offset + length + 2);
    const [, meant = 'other', instead] = SIGNS.find(([sign]) => sign.test(ahead)) ?? [];
    const values = { signs: shorten(signs), meant };
    const mend = instead !== undefined && mended(text, offset, offset + length, instead);
    return messageOf({ key: 'sign', values, ...(mend && { mend }) });
  }
}

/** Words stand apart from what is around them; where nothing is put, the blanks behind go too. */
function mended(text: string, start: number, end: number, instead: string): Fault['mend'] {
  if (instead === '') {
    const blanks = /^[ \t]{0,80}/.exec(text.slice(end, end + 80))![0];
    return { range: [start, end + blanks.length], text: '' };
  }
  const before = /\s$/.test(text.slice(Math.max(0, start - 1), start)) ? '' : ' ';
  const behind = /^\s/.test(text.slice(end, end + 1)) ? '' : ' ';
  return { range: [start, end], text: `${before}${instead}${behind}` };
}
