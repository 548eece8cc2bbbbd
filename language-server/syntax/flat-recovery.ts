import type { IToken, TokenType } from 'chevrotain';
import type { LangiumParser } from 'langium';
import { MOST_READ_ON } from './limits.ts';

/** What is needed of Chevrotain's parser, which Langium keeps to itself. */
interface Recovering {
  readonly RULE_STACK_IDX: number;
  readonly RULE_STACK: readonly number[];
  readonly RULE_OCCURRENCE_STACK: readonly number[];
  /** The tokens, and the index of the last one that was taken. */
  readonly tokVector: readonly IToken[];
  readonly currIdx: number;
  readonly _errors: readonly Error[];
  SAVE_ERROR(error: Error): Error;
  moveToTerminatedState(): void;
  attemptInRepetitionRecovery: Attempt;
  tokenMatcher(token: IToken, type: TokenType): boolean;
  /** The type of the next token that one of the rules on the stack can go on with. */
  findReSyncTokenType(): TokenType;
}

type Attempt = (
  repetition: unknown,
  args: unknown,
  lookahead: unknown,
  kind: number,
  occurrence: number,
  walker: unknown,
  notStuck?: boolean,
) => void;

/** A repetition that is being gone on with behind an error. */
interface Resumed {
  readonly rule: number;
  readonly kind: number;
  readonly occurrence: number;
  /** Whether it has come to another error, and how it ended there. */
  again?: { readonly notStuck: boolean | undefined };
}

/**
 * Chevrotain looks for the next token to go on with from each error anew, to the end of the file if need be. The one that
 * was found from an earlier place in the same rules is still the next one until it has been passed.
 */
function rememberResync(wrapper: Recovering): void {
  const find = wrapper.findReSyncTokenType;
  let tokens: readonly IToken[] | undefined;
  const found = new Map<string, { readonly type: TokenType; readonly at: number }>();
  wrapper.findReSyncTokenType = function (this: Recovering) {
    if (tokens !== this.tokVector) found.clear();
    tokens = this.tokVector;
    const depth = this.RULE_STACK_IDX + 1;
    const key = `${this.RULE_STACK.slice(0, depth)};${this.RULE_OCCURRENCE_STACK.slice(0, depth)}`;
    const before = found.get(key);
    if (before && this.currIdx < before.at) return before.type;
    const type = find.call(this);
    let at = this.currIdx + 1;
    while (at < tokens.length && !this.tokenMatcher(tokens[at]!, type)) at++;
    found.set(key, { type, at });
    return type;
  };
}

/** Behind so many errors the parser finds itself at the end of the text, and comes to its own. */
function giveUpInTime(wrapper: Recovering): void {
  const save = wrapper.SAVE_ERROR;
  wrapper.SAVE_ERROR = function (this: Recovering, error) {
    const saved = save.call(this, error);
    if (this._errors.length >= MOST_READ_ON) this.moveToTerminatedState();
    return saved;
  };
}

/**
 * Chevrotain goes on with a repetition behind an error by calling it from within itself, so that some thousand errors in
 * a file end the program with a full stack. Here the repetition comes back instead, and is gone on with from outside.
 * @returns the parser, changed
 */
export function withFlatRecovery<P extends Pick<LangiumParser, 'parse'>>(parser: P): P {
  const { wrapper } = parser as unknown as { readonly wrapper: Recovering };
  rememberResync(wrapper);
  giveUpInTime(wrapper);
  const attempt = wrapper.attemptInRepetitionRecovery;
  const resumed: Resumed[] = [];
  wrapper.attemptInRepetitionRecovery = function (this: Recovering, ...given) {
    const [repetition, args, lookahead, kind, occurrence, walker] = given;
    const rule = this.RULE_STACK_IDX;
    const outer = resumed.at(-1);
    if (outer?.rule === rule && outer.kind === kind && outer.occurrence === occurrence) {
      outer.again = { notStuck: given[6] };
      return;
    }
    const depth = resumed.length;
    let notStuck = given[6];
    try {
      for (;;) {
        const own: Resumed = { rule, kind, occurrence };
        resumed[depth] = own;
        attempt.call(this, repetition, args, lookahead, kind, occurrence, walker, notStuck);
        if (!own.again) return;
        notStuck = own.again.notStuck;
      }
    } finally {
      resumed.length = depth;
    }
  };
  return parser;
}
