import { GrammarAST } from 'langium';
import type { NextFeature } from 'langium/lsp';
import { ruleOf } from './clause-rules.ts';

/** What the grammar lets follow, by kind, each with the rule that asks for it. */
export interface Expected {
  readonly keywords: readonly { readonly keyword: GrammarAST.Keyword; readonly rule: string }[];
  /** By what is referred to: `Supportable`, `Cycle`, … */
  readonly references: readonly { readonly type: string; readonly rule: string }[];
  /** By the terminal: `DATE`, `UNIT`, … */
  readonly terminals: readonly { readonly terminal: string; readonly rule: string }[];
}

export function expectedFrom(features: readonly NextFeature[]): Expected {
  const keywords = new Map<GrammarAST.Keyword, string>();
  const references = new Map<string, { type: string; rule: string }>();
  const terminals = new Map<string, { terminal: string; rule: string }>();
  for (const { feature } of features) {
    const rule = ruleOf(feature);
    if (GrammarAST.isKeyword(feature)) {
      keywords.set(feature, rule);
    } else if (GrammarAST.isCrossReference(feature)) {
      const type = feature.type.$refText;
      references.set(`${rule} ${type}`, { type, rule });
    } else if (GrammarAST.isRuleCall(feature)) {
      const terminal = feature.rule.$refText;
      terminals.set(`${rule} ${terminal}`, { terminal, rule });
    }
  }
  return {
    keywords: [...keywords].map(([keyword, rule]) => ({ keyword, rule })),
    references: [...references.values()],
    terminals: [...terminals.values()],
  };
}

/** True where the grammar asks for a terminal, in one of the rules where they are named. */
export function expects({ terminals }: Expected, terminal: string, ...rules: readonly string[]): boolean {
  return terminals.some(
    (one) => one.terminal === terminal && (rules.length === 0 || rules.includes(one.rule)),
  );
}
