import type { FileModel } from '../../model/file.ts';
import type { HoverContext } from '../hover/context.ts';
import type { Construct } from './constructs.ts';
import type { Expected } from './expected.ts';
import type { Written } from './written.ts';

/** Everything a completion looks at. */
export interface Request extends HoverContext {
  readonly file: FileModel;
  readonly text: string;
  readonly offset: number;
  readonly written: Written;
  readonly expected: Expected;
  /** The constructs around the cursor, innermost first. */
  readonly constructs: readonly Construct[];
  /** True where a new member or declaration may begin: at the beginning of a line or of a block. */
  readonly fresh: boolean;
  /** True where nothing but blanks stands before the cursor's word on its line. */
  readonly startsLine: boolean;
  readonly calendar: {
    readonly fiscalYearStart: number;
    readonly fiscalYearNamedFor: 'start' | 'end';
  };
}
