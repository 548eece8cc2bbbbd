import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';

/** A proposal, before it knows what it replaces. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is inserted; default the label. */
  readonly insert?: string;
  /** True where `insert` has tab stops. */
  readonly snippet?: true;
  readonly detail?: string | undefined;
  /** Markdown, made for the proposals that are really shown. */
  readonly documentation?: () => string | undefined;
  /** What is compared with what has been typed; default the label. */
  readonly filter?: string;
  /** Lower comes first; proposals of equal rank keep the order they are made in. */
  readonly rank: number;
  /** Replaces the whole path that has been typed, and not only its last name. */
  readonly whole?: true;
  /** Replaces something else: the text between quotation marks. */
  readonly range?: readonly [start: number, end: number];
}

/** Groups of proposals, best first. */
export const RANK = {
  expected: 0,
  reference: 1,
  value: 2,
  keyword: 3,
  snippet: 4,
  continuation: 5,
} as const;

export function reference(
  label: string,
  kind: CompletionItemKind,
  rest: Omit<Proposal, 'label' | 'kind' | 'rank'> & { readonly rank?: number },
): Proposal {
  return { rank: RANK.reference, ...rest, label, kind };
}

/** The item without its edit. @param index its place among all proposals, best first */
export function toItem(proposal: Proposal, index: number): CompletionItem {
  const { label, kind, snippet, detail, filter } = proposal;
  const documentation = proposal.documentation?.();
  return {
    label,
    kind,
    sortText: String(index).padStart(5, '0'),
    ...(detail && { detail }),
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(filter && { filterText: filter }),
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
  };
}
