import { AstUtils, GrammarAST } from 'langium';
import { findFirstFeatures } from 'langium/lsp';

/** What the grammar says about constructs that are made of clauses, by the names of its rules. */
export class ClauseRules {
  private readonly clauses = new Map<string, ReadonlySet<string>>();
  private readonly members = new Map<string, ReadonlySet<string>>();
  private readonly starting = new Set<GrammarAST.Keyword>();

  constructor(grammar: GrammarAST.Grammar) {
    for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
      this.clauses.set(rule.name, partsOf(rule, 'clauses'));
      this.members.set(rule.name, partsOf(rule, rule.entry ? 'declarations' : 'members'));
      for (const path of findFirstFeatures(rule.definition)) {
        const feature = path.at(-1)?.feature;
        if (feature && GrammarAST.isKeyword(feature) && ruleOf(feature) === rule.name)
          this.starting.add(feature);
      }
    }
  }

  /** True for a clause that stands on the line of its construct, as `weight` on that of a key result. */
  isClauseOf(part: string, construct: string): boolean {
    return this.clauses.get(construct)?.has(part) === true;
  }

  /** True for a clause, or for a member of the construct's block. */
  isPartOf(part: string, construct: string): boolean {
    return this.isClauseOf(part, construct) || this.members.get(construct)?.has(part) === true;
  }

  /** True for constructs that have clauses or a block at all. */
  isConstruct(rule: string): boolean {
    return (this.clauses.get(rule)?.size ?? 0) + (this.members.get(rule)?.size ?? 0) > 0;
  }

  /** True for a keyword that can be the first word of its rule. */
  starts(keyword: GrammarAST.Keyword): boolean {
    return this.starting.has(keyword);
  }
}

/** The name of the rule that an element of the grammar is in. */
export function ruleOf(element: GrammarAST.AbstractElement): string {
  return AstUtils.getContainerOfType(element, GrammarAST.isParserRule)?.name ?? '';
}

function partsOf(rule: GrammarAST.ParserRule, feature: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of AstUtils.streamAllContents(rule)) {
    if (!GrammarAST.isAssignment(node) || node.feature !== feature) continue;
    for (const call of AstUtils.streamAst(node)) if (GrammarAST.isRuleCall(call)) collect(call, found);
  }
  return found;
}

/** A rule that only lists others stands for them. */
function collect(call: GrammarAST.RuleCall, found: Set<string>): void {
  const rule = call.rule.ref;
  if (!GrammarAST.isParserRule(rule)) return;
  const { definition } = rule;
  const choices = GrammarAST.isAlternatives(definition) ? definition.elements : [];
  if (choices.length > 0 && choices.every(GrammarAST.isRuleCall))
    for (const choice of choices) collect(choice, found);
  else found.add(rule.name);
}
