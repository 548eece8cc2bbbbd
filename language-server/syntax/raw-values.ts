import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Keeps every token as it was written: the model turns texts, numbers and dates into values and can then say what is wrong with them. */
export class RawValues extends DefaultValueConverter {
  protected override runConverter(_rule: GrammarAST.AbstractRule, input: string, _node: CstNode): ValueType {
    return input;
  }
}
