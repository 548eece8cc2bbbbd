import type { LanguageCode } from '../prose/reading.ts';
import type { ImportSpeak } from './messages.ts';
import type { Unit } from './settle/units.ts';
import type { SourceFormat } from './source-format.ts';

/** How an import is made. Everything may be left out. */
export interface ImportOptions {
  /** Name of the file the text is from: tells its form, and the cycle where nothing else does. */
  readonly fileName?: string;
  readonly format?: SourceFormat;
  /** Columns by what they are to be taken for: `Zielwert` to `to`. */
  readonly mapping?: ReadonlyMap<string, string>;
  /** The cycle of what names none, as in `2026-Q3`. */
  readonly cycle?: string;
  /** The team of what names none, by its title. */
  readonly team?: string;
  /** The language of the source; found out where it is not given. */
  readonly lang?: LanguageCode;
  /** ISO date of the current day: current values are checked in on it. Without it they are notes. */
  readonly today?: string;
  /** Companies, teams and people that are declared already. */
  readonly known?: readonly Unit[];
  /** Names that are taken otherwise. */
  readonly taken?: readonly string[];
  /** The text goes between the braces of an objective. */
  readonly inObjective?: boolean;
  /** Tells the reason why it cannot be made; in English where it is left out. */
  readonly say?: ImportSpeak;
}
