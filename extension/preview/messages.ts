import type { GoalKey, PreviewChanges } from '../../drawing/model.ts';

/*
 * All that the preview panel and the extension say to each other.
 */

export type ImageFormat = 'svg' | 'png' | 'html';

/** Extension to panel. */
export type ToPanel =
  /** What is new; with `whole` everything begins anew. */
  | { readonly type: 'changes'; readonly changes: PreviewChanges; readonly whole: boolean }
  /** There is nothing to preview: no file of the language is there. */
  | { readonly type: 'nothing' }
  /** The goal that the cursor is in; null where it is in none. */
  | { readonly type: 'cursor'; readonly goal: GoalKey | null }
  /** Go to a goal and look at it. */
  | { readonly type: 'show'; readonly goal: GoalKey }
  /** Whether it follows the editor, and the file whose project it shows. */
  | { readonly type: 'pinned'; readonly pinned: boolean; readonly uri?: string }
  | { readonly type: 'export'; readonly format: ImageFormat };

/** Panel to extension. */
export type FromPanel =
  /** The panel has been loaded and knows nothing. */
  | { readonly type: 'ready' }
  /** Show a goal's text; `enter` puts the cursor there. */
  | { readonly type: 'open'; readonly goal: GoalKey; readonly enter: boolean }
  /** Show a place that has an error; line and character from 1. */
  | {
      readonly type: 'openPlace';
      readonly uri: string;
      readonly line: number;
      readonly character: number;
    }
  | { readonly type: 'checkIn'; readonly goal: GoalKey }
  | { readonly type: 'align'; readonly from: GoalKey; readonly to: GoalKey }
  /** Ask what a goal is to support: what a drag does, by keyboard. */
  | { readonly type: 'pickAlignment'; readonly from: GoalKey; readonly title: string }
  | { readonly type: 'retitle'; readonly goal: GoalKey; readonly title: string }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Ask as what to export. */
  | { readonly type: 'export' }
  | { readonly type: 'copy'; readonly text: string }
  /** A picture, as the text of an SVG file or the data of a PNG in base64; for HTML the state that it is to begin with, as JSON. */
  | { readonly type: 'save'; readonly format: ImageFormat; readonly data: string };
