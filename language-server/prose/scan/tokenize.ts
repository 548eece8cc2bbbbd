import { isDigit, isHan, isLetter } from './fold.ts';
import { noiseEnd, sentenceStart } from './noise.ts';
import { scanNumber } from './number-token.ts';
import type { Token } from './token.ts';

/** The tokens of a text, and for every character the end of the token it lies in. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly tokenEnd: readonly number[];
}

const ARROW = /(?:=+>|-{1,3}>|→|➜|➔|➡|⇒|⟶|⟹|↗|↘|▶|►|➤)/y;
const ARROW_STARTS = new Set(['=', '-', '→', '➜', '➔', '➡', '⇒', '⟶', '⟹', '↗', '↘', '▶', '►', '➤']);

/** Splits a text into words, numbers and signs. Noise, emphasis marks and pictures give none. */
export function tokenize(text: string, folded: string, decimal: '.' | ','): Tokens {
  const tokens: Token[] = [];
  const tokenEnd = new Array<number>(folded.length).fill(0);
  let glued = false;
  let at = skip(tokenEnd, 0, sentenceStart(text));
  const push = (token: Token) => {
    tokens.push(token);
    // Words are short, and a loop is faster for them than a call of `fill`.
    for (let i = token.start; i < token.end; i++) tokenEnd[i] = token.end;
    at = token.end;
    glued = true;
  };
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const noise = noiseEnd(text, at);
    if (noise > at) {
      at = skip(tokenEnd, at, noise);
      continue;
    }
    if (isLetter(code)) push({ type: 'word', start: at, end: wordEnd(folded, at), glued });
    else if (isHan(code)) push({ type: 'han', start: at, end: at + 1, glued });
    else if (isDigit(code) || (code === 46 && !glued && isDigit(folded.charCodeAt(at + 1)))) {
      const { end, number } = scanNumber(folded, at, decimal);
      push({ type: 'number', start: at, end, glued, number });
    } else if (isSign(folded, at)) {
      push({ type: 'sign', start: at, end: signEnd(folded, at), glued });
    } else {
      tokenEnd[at] = at + 1;
      if (code === 32) glued = false;
      at++;
    }
  }
  return { tokens, tokenEnd };
}

function skip(tokenEnd: number[], from: number, to: number): number {
  for (let i = from; i < to; i++) tokenEnd[i] = i + 1;
  return to;
}

/** Words that the digits glued to them are no part of. */
const SPLIT: ReadonlySet<string> = new Set(['fy', 'top', 'топ']);

const DOMAIN: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'io',
  'ai',
  'js',
  'dev',
  'eu',
  'gov',
  'edu',
]);

function lettersEnd(folded: string, at: number): number {
  let end = at;
  while (end < at + 4 && isLetter(folded.charCodeAt(end))) end++;
  return end;
}

/** A word: letters, with digits, apostrophes and marks inside. */
function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  for (; end < folded.length; end++) {
    const code = folded.charCodeAt(end);
    // "FY26" is a word and a year, "TOP3" a word and a rank.
    if (isDigit(code) && SPLIT.has(folded.slice(start, end))) return end;
    if (isLetter(code) || isDigit(code) || (code >= 0x300 && code <= 0x36f)) continue;
    if (code === 46 && isDigit(folded.charCodeAt(end - 1)) && isDigit(folded.charCodeAt(end + 1))) continue;
    // "Booking.com", "Node.js".
    if (code === 46 && DOMAIN.has(folded.slice(end + 1, lettersEnd(folded, end + 1)))) continue;
    if ((code === 39 || code === 95) && isLetter(folded.charCodeAt(end + 1))) continue;
    return end;
  }
  return end;
}

/** Emphasis marks, code marks, quotes and pictures are no signs: what stands on both sides stays adjacent. */
function isSign(folded: string, at: number): boolean {
  const c = folded[at]!;
  if (c === '_') return folded[at + 1] === '_' || folded[at - 1] === '_';
  if (c === '~') return folded[at + 1] !== '~' && folded[at - 1] !== '~';
  if (c === ' ' || c === '*' || c === '`' || c === '"' || c === '\\' || c === '★' || c === '⭐') return false;
  const code = folded.charCodeAt(at);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfe0f && code !== 0x200d;
}

function signEnd(folded: string, at: number): number {
  const c = folded[at]!;
  if (ARROW_STARTS.has(c)) {
    ARROW.lastIndex = at;
    if (ARROW.test(folded)) return ARROW.lastIndex;
  }
  let end = at + 1;
  if (c === '_' || c === '-') while (folded[end] === c) end++;
  if ((c === '<' || c === '>' || c === '=') && folded[end] === '=') end++;
  if (c === '+' && folded[end] === '/' && folded[end + 1] === '-') end += 2;
  return end;
}
