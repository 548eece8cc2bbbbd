import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { type QuickNode, Spot } from './nodes.ts';
import { byFirstToken, choice, type Piece, repeated, sequence, single, type Tokens } from './pieces.ts';

/** A rule that makes a node. */
interface NodeRule {
  readonly first: Piece['first'];
  /** @returns undefined where the tokens are others */
  readonly read: (tokens: Tokens) => QuickNode | undefined;
}

type Assign = (node: QuickNode, value: unknown) => void;

/** The grammar's rules, each made into a reader once. */
export class Rules {
  private readonly nodes = new Map<GrammarAST.ParserRule, NodeRule>();
  private readonly texts = new Map<GrammarAST.ParserRule, Piece>();

  constructor(private readonly types: TokenTypeDictionary) {}

  /** @throws an Error where the rule needs more of the grammar language than this one does */
  rule(rule: GrammarAST.ParserRule): NodeRule {
    let made = this.nodes.get(rule);
    if (!made) {
      made = isUnion(rule) ? this.union(rule) : this.node(rule);
      this.nodes.set(rule, made);
    }
    return made;
  }

  /** `Declaration: Company | Team`: the node is the other rule's. */
  private union({ definition }: GrammarAST.ParserRule): NodeRule {
    const rules = (definition as GrammarAST.Alternatives).elements.map((call) =>
      this.rule(parserRuleOf(call)!),
    );
    const { first, byFirst } = byFirstToken(rules);
    return { first, read: (tokens) => byFirst[tokens.type(0)]?.read(tokens) };
  }

  private node(rule: GrammarAST.ParserRule): NodeRule {
    const body = this.piece(rule.definition);
    const assignments = AstUtils.streamAst(rule.definition).filter(GrammarAST.isAssignment).toArray();
    const named = (operator: string): Set<string> =>
      new Set(assignments.filter((one) => one.operator === operator).map(({ feature }) => feature));
    const lists = [...named('+=')];
    const flags = [...named('?=')];
    return {
      first: body.first,
      read(tokens) {
        const node: QuickNode = { $type: rule.name, $cstNode: undefined, $tokens: [] };
        for (const list of lists) node[list] = [];
        for (const flag of flags) node[flag] = false;
        const from = tokens.at;
        if (!body.read(tokens, node)) return undefined;
        if (tokens.at > from) node.$cstNode = spotOf(tokens, from);
        return node;
      },
    };
  }

  private piece(element: GrammarAST.AbstractElement): Piece {
    const once = this.once(element);
    return element.cardinality ? repeated(once, element.cardinality) : once;
  }

  private once(element: GrammarAST.AbstractElement): Piece {
    if (GrammarAST.isGroup(element)) return sequence(element.elements.map((one) => this.piece(one)));
    if (GrammarAST.isAlternatives(element)) {
      const pieces = element.elements.map((one) => this.piece(one));
      if (!pieces.some(({ empty }) => empty)) return choice(pieces);
    }
    if (GrammarAST.isAssignment(element)) return this.assignment(element);
    const type = this.tokenOf(element);
    if (type) return single(type, () => {});
    const rule = parserRuleOf(element);
    if (rule && GrammarUtils.isDataTypeRule(rule)) return this.text(rule);
    throw unknown(element);
  }

  private assignment({ feature, operator, terminal }: GrammarAST.Assignment): Piece {
    const assign = (node: QuickNode, value: unknown): void => {
      if (operator === '+=') (node[feature] as unknown[]).push(value);
      else node[feature] = operator === '?=' ? true : value;
    };
    return this.value(terminal, feature, assign);
  }

  private value(element: GrammarAST.AbstractElement, feature: string, assign: Assign): Piece {
    if (GrammarAST.isAlternatives(element))
      return choice(element.elements.map((one) => this.value(one, feature, assign)));
    const type = this.tokenOf(element);
    if (type)
      return single(type, (token, node) => {
        assign(node, token.image);
        node.$tokens.push(feature, token.startOffset, token.endOffset! + 1);
      });
    const refers = GrammarAST.isCrossReference(element);
    const rule = parserRuleOf(refers ? element.terminal : element);
    if (!rule) throw unknown(element);
    return GrammarUtils.isDataTypeRule(rule) ? this.textual(rule, refers, assign) : this.child(rule, assign);
  }

  /** What is assigned is a text, or a reference by its text. */
  private textual(rule: GrammarAST.ParserRule, refers: boolean, assign: Assign): Piece {
    const piece = this.text(rule);
    return {
      ...piece,
      read(tokens, node) {
        const { at } = tokens;
        if (!piece.read(tokens, node)) return false;
        const image = imageOf(tokens, at);
        assign(node, refers ? { $refText: image, $refNode: spotOf(tokens, at) } : image);
        return true;
      },
    };
  }

  private child(rule: GrammarAST.ParserRule, assign: Assign): Piece {
    const { first, read } = this.rule(rule);
    return {
      first,
      empty: false,
      read(tokens, node) {
        const child = read(tokens);
        if (child) assign(node, child);
        return child !== undefined;
      },
    };
  }

  /** A rule whose value is its text. */
  private text(rule: GrammarAST.ParserRule): Piece {
    let made = this.texts.get(rule);
    if (!made) {
      made = this.piece(rule.definition);
      this.texts.set(rule, made);
    }
    return made;
  }

  private tokenOf(element: GrammarAST.AbstractElement | undefined): TokenType | undefined {
    if (GrammarAST.isKeyword(element)) return this.types[element.value];
    if (!GrammarAST.isRuleCall(element)) return undefined;
    const rule = element.rule.ref;
    return GrammarAST.isTerminalRule(rule) ? this.types[rule.name] : undefined;
  }
}

function parserRuleOf(element: GrammarAST.AbstractElement | undefined): GrammarAST.ParserRule | undefined {
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) ? rule : undefined;
}

function isUnion({ definition }: GrammarAST.ParserRule): boolean {
  return (
    GrammarAST.isAlternatives(definition) &&
    definition.elements.every((one) => {
      const rule = parserRuleOf(one);
      return rule !== undefined && !one.cardinality && !GrammarUtils.isDataTypeRule(rule);
    })
  );
}

function spotOf({ root, list, at }: Tokens, from: number): Spot {
  return new Spot(root, list[from]!.startOffset, list[at - 1]!.endOffset! + 1);
}

function imageOf({ list, at }: Tokens, from: number): string {
  if (at === from + 1) return list[from]!.image;
  return list
    .slice(from, at)
    .map(({ image }) => image)
    .join('');
}

function unknown(element: GrammarAST.AbstractElement): Error {
  return new Error(`The grammar has a ${element.$type} that the quick reader does not know.`);
}
