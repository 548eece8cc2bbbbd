import { SymbolKind } from 'vscode-languageserver';
import type { KeyResult } from '../../model/file.ts';
import type { NamedKind } from '../names/symbol.ts';

/** The icon of each kind of thing; a key result's says how it is measured. */
export const SYMBOL_KINDS: Readonly<Record<Exclude<NamedKind, 'key-result'> | 'check-in', SymbolKind>> = {
  company: SymbolKind.Namespace,
  pillar: SymbolKind.Constant,
  team: SymbolKind.Module,
  person: SymbolKind.Object,
  cycle: SymbolKind.Enum,
  kpi: SymbolKind.Variable,
  objective: SymbolKind.Class,
  initiative: SymbolKind.Method,
  'check-in': SymbolKind.Event,
};

/** Number, yes or no, list, sum of others, or prose. */
export function keyResultKind({ metric, tracks }: KeyResult): SymbolKind {
  switch (metric?.kind) {
    case 'from-to':
    case 'threshold':
      return SymbolKind.Number;
    case 'yes-no':
      return SymbolKind.Boolean;
    case 'milestones':
      return SymbolKind.Array;
    case 'rolls-up':
      return SymbolKind.Function;
    case undefined:
      return tracks ? SymbolKind.Number : SymbolKind.String;
  }
}
