import { nameOf, type SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { cycleFigures, personFigures, unitFigures } from './group.ts';
import { kpiFigures } from './kpi-figures.ts';
import { scoreContent } from './score.ts';
import { pillarFigures } from './served.ts';

/** How a thing is going, whatever it is; empty for what has no figures. */
export function figuresOf(symbol: SymbolId, context: HoverContext): string {
  switch (symbol.kind) {
    case 'objective':
    case 'key-result':
      return scoreContent(symbol, context);
    case 'company':
    case 'team':
      return unitFigures(nameOf(symbol), context);
    case 'person':
      return personFigures(nameOf(symbol), context);
    case 'cycle':
      return cycleFigures(nameOf(symbol), context);
    case 'kpi':
      return kpiFigures(symbol.uri, symbol.id, context);
    case 'pillar':
      return pillarFigures(symbol, context);
    case 'initiative':
      return '';
  }
}
