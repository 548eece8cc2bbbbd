import { indexUnits, type UnitIndex } from './unit-index.ts';
import { enUnits } from './unit-words/en.ts';
import { plUnits } from './unit-words/pl.ts';
import { ruUnits } from './unit-words/ru.ts';
import { sharedUnits } from './unit-words/shared.ts';
import { svUnits } from './unit-words/sv.ts';
import { zhUnits } from './unit-words/zh.ts';

/**
 * The unit words of `.okr` source, where a value is written the same way in every file: signs and abbreviations first,
 * then the words of every language. Prose has an index for each language, `indexUnits(xxUnits, sharedUnits)`.
 */
export const sourceUnits: UnitIndex = indexUnits(sharedUnits, enUnits, plUnits, svUnits, ruUnits, zhUnits);
