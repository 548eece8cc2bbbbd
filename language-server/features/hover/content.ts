import type { FileModel } from '../../model/file.ts';
import { localIds, objectivesOf } from '../../model/ids.ts';
import { declarationOf, isBuiltIn, type SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { cycleContent } from './cycle.ts';
import { kpiContent } from './kpi.ts';
import { initiativeContent, keyResultContent, objectiveContent } from './objective.ts';
import { companyContent, personContent, pillarContent, teamContent } from './unit.ts';

/** What there is to say about a thing, as Markdown; undefined where it is declared no more. */
export function contentOf(symbol: SymbolId, context: HoverContext): string | undefined {
  if (isBuiltIn(symbol)) return cycleContent(symbol.id, undefined, context);
  const file = context.project.files.get(symbol.uri);
  return file && declaredContent(file, symbol, context);
}

function declaredContent(file: FileModel, symbol: SymbolId, context: HoverContext): string | undefined {
  const { kind, id, parent = '' } = symbol;
  const at = <T extends { readonly name?: string }>(list: readonly T[]): T | undefined =>
    list[localIds(list).indexOf(id)];
  const objective = objectivesOf(file).get(kind === 'objective' ? id : parent);
  switch (kind) {
    case 'company':
      return mapped(at(file.companies), (company) => companyContent(company, context));
    case 'team':
      return mapped(at(file.teams), (team) => teamContent(team, context));
    case 'person':
      return mapped(at(file.people), (person) => personContent(person, context));
    case 'cycle':
      return mapped(at(file.cycles), ({ name = '', title }) => cycleContent(name, title?.value, context));
    case 'kpi':
      return mapped(at(file.kpis), (kpi) => kpiContent(kpi, context));
    case 'pillar': {
      const company = file.companies.find(
        (one) => one === declarationOf(file, { kind: 'company', id: parent }),
      );
      return mapped(at(company?.pillars ?? []), (pillar) => pillarContent(pillar, company, context));
    }
    case 'objective':
      return mapped(objective, (one) => objectiveContent(one, file, context));
    case 'key-result':
      return mapped(at(objective?.keyResults ?? []), (one) =>
        keyResultContent(one, objective!, file, context),
      );
    case 'initiative':
      return mapped(at(objective?.initiatives ?? []), (one) => initiativeContent(one, objective!, context));
  }
}

function mapped<T, U>(value: T | undefined, change: (value: T) => U): U | undefined {
  return value === undefined ? undefined : change(value);
}
