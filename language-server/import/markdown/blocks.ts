/** A link as the source has it. */
export interface Link {
  readonly url: string;
}

/** One line of running text without its marks. */
export interface TextLine {
  readonly text: string;
  /** All of it is bold. */
  readonly bold: boolean;
  readonly links: readonly Link[];
  /** Line of the source, from 1. */
  readonly line: number;
}

export interface ListItem {
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
  readonly line: number;
}

/** A block of Markdown, as far as OKRs are concerned. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly text: TextLine;
      readonly line: number;
      /** What opens a part that is folded up: it stands over the headings behind it. */
      readonly folded?: true;
    }
  | { readonly kind: 'paragraph'; readonly lines: readonly TextLine[]; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly line: number }
  | {
      readonly kind: 'table';
      readonly header: readonly TextLine[];
      readonly rows: readonly (readonly TextLine[])[];
      readonly line: number;
    }
  | { readonly kind: 'raw'; readonly text: string; readonly line: number; readonly code: boolean }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[]; readonly line: number }
  | { readonly kind: 'rule'; readonly line: number };
