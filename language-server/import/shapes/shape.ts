import type { DraftBuilder } from '../builder.ts';
import type { Data } from './data.ts';

/** A form of data that is known, such as a tool's or this project's own export. */
export interface Shape {
  readonly name: string;
  /** True where the data is of this form: by a key that nothing else has. */
  fits(data: Data): boolean;
  /** Reads the data into a draft. Every value has to be found in it: as a detail, a title or a remark. */
  read(builder: DraftBuilder, data: Data): void;
}
