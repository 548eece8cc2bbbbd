import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const GRAMMAR = new URL('../../grammar/okr.tmLanguage.json', import.meta.url);

/** A piece of a line and its scopes, without the language's own. */
export interface Highlight {
  /** Offsets into the text. */
  readonly range: readonly [number, number];
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The TextMate grammar as the editor loads it. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'okr.tmLanguage.json'),
  });
  const grammar = await registry.loadGrammar('source.okr');
  if (!grammar) throw new Error('the grammar does not load');
  return grammar;
}

/** The colours of a text, white space left out. */
export function highlight(grammar: IGrammar, text: string): Highlight[] {
  const found: Highlight[] = [];
  let stack = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex);
      if (piece.trim() === '') continue;
      found.push({ range: [offset + startIndex, offset + endIndex], text: piece, scopes: scopes.slice(1) });
    }
    offset += line.length + 1;
  }
  return found;
}
