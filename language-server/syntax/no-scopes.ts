import { type AstNodeDescription, EMPTY_STREAM, type LocalSymbols, type ScopeComputation } from 'langium';

const NOTHING: LocalSymbols = { has: () => false, getStream: () => EMPTY_STREAM };

/** Names resolve over the workspace's own catalogue: Langium is spared collecting symbols at every keystroke. */
export class NoScopes implements ScopeComputation {
  async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return NOTHING;
  }
}
