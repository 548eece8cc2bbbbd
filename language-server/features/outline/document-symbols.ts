import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind, SymbolTag } from 'vscode-languageserver';
import type { CheckIn, Company, FileModel, Named, Objective, Range } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { positionsOf } from '../../model/position.ts';
import { messages } from '../../rules/messages/describe.ts';
import { speakIn } from '../../rules/speak.ts';
import {
  checkInLineText,
  type DescribeSpeak,
  keyResultText,
  kpiText,
  line,
  objectiveText,
  refText,
  refTexts,
  sayDescription,
} from '../describe.ts';
import type { ShownFigures } from '../shown-figures.ts';
import { fileOf, type ProjectSource } from '../source.ts';
import { allGoing, type Going, goingIn } from './going.ts';
import { keyResultKind, SYMBOL_KINDS } from './symbol-kinds.ts';

/** What a thing is in the outline, still with offsets. */
interface Item {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly nameRange: Range;
  readonly dropped?: boolean;
  readonly children?: readonly Item[];
}

/**
 * The file's outline, in the order of the text.
 * @param going stands before what an objective or a key result says of itself
 * @param say our words between those of the file
 */
export function documentSymbols(
  file: FileModel,
  going: Going = () => '',
  say: DescribeSpeak = speakIn(messages, 'en'),
): DocumentSymbol[] {
  const named = (thing: Named, kind: SymbolKind, detail = ''): Item => itemOf(thing, kind, say, detail);
  const items = [
    ...file.companies.map((company) => ofCompany(company, named)),
    ...file.teams.map((team) => named(team, SYMBOL_KINDS.team, inUnits(refTexts(team.parents)))),
    ...file.people.map((person) => named(person, SYMBOL_KINDS.person, inUnits(refTexts(person.teams)))),
    ...file.cycles.map((cycle) =>
      named(cycle, SYMBOL_KINDS.cycle, [cycle.start?.text, cycle.end?.text].filter(Boolean).join(' – ')),
    ),
    ...file.kpis.map((kpi) => named(kpi, SYMBOL_KINDS.kpi, kpiText(kpi, say))),
    ...[...objectivesOf(file)].map(([id, objective]) =>
      ofObjective(id, objective, file, { going, say, named }),
    ),
    ...file.checkIns.map((checkIn) => ofCheckIn(checkIn, say)),
  ];
  return items.sort((a, b) => a.range[0] - b.range[0]).map((item) => toSymbol(item, file));
}

interface Speech {
  readonly going: Going;
  readonly say: DescribeSpeak;
  readonly named: (thing: Named, kind: SymbolKind, detail?: string) => Item;
}

function ofCompany(company: Company, named: Speech['named']): Item {
  const pillars = company.pillars.map((pillar) => named(pillar, SYMBOL_KINDS.pillar));
  return { ...named(company, SYMBOL_KINDS.company), children: pillars };
}

function ofObjective(id: string, objective: Objective, file: FileModel, { going, say, named }: Speech): Item {
  const children = [
    ...[...keyResultsOf(objective)].map(([part, keyResult]) => ({
      ...named(keyResult, keyResultKind(keyResult), line(going(id, part), keyResultText(keyResult, say))),
      dropped: keyResult.dropped !== undefined,
    })),
    ...objective.initiatives.map((initiative) => ({
      ...named(
        initiative,
        SYMBOL_KINDS.initiative,
        line(initiative.status?.value, initiative.due && `due ${initiative.due.text}`),
      ),
      dropped: initiative.status?.value === 'dropped',
    })),
  ];
  return {
    ...named(objective, SYMBOL_KINDS.objective, line(going(id), objectiveText(objective, file))),
    dropped: objective.dropped !== undefined,
    children: children.sort((a, b) => a.range[0] - b.range[0]),
  };
}

function ofCheckIn(checkIn: CheckIn, say: DescribeSpeak): Item {
  const { date, objective, author, range, lines } = checkIn;
  return {
    name: line(date?.text, objective && refText(objective)) || say('checkIn'),
    detail: author ? `by ${refText(author)}` : '',
    kind: SYMBOL_KINDS['check-in'],
    range,
    nameRange: date?.range ?? objective?.range ?? [range[0], range[0]],
    children: lines.map((one) => ({
      name: refText(one.keyResult),
      detail: checkInLineText(one),
      kind: SymbolKind.Field,
      range: one.range,
      nameRange: one.keyResult.range,
    })),
  };
}

function itemOf(thing: Named, kind: SymbolKind, say: DescribeSpeak, detail: string): Item {
  const { range, nameRange, title } = thing;
  return {
    name: labelOf(thing) || say('untitled'),
    detail,
    kind,
    range,
    nameRange: nameRange ?? title?.range ?? [range[0], range[0]],
  };
}

function inUnits(units: string): string {
  return units && `in ${units}`;
}

function toSymbol(
  { name, detail, kind, range, nameRange, dropped, children }: Item,
  file: FileModel,
): DocumentSymbol {
  return {
    name,
    kind,
    range: positionsOf(file, range),
    selectionRange: positionsOf(file, nameRange),
    ...(detail && { detail }),
    ...(dropped && { tags: [SymbolTag.Deprecated] }),
    ...(children?.length && { children: children.map((child) => toSymbol(child, file)) }),
  };
}

/** The outline view and breadcrumbs. */
export class OkrDocumentSymbolProvider implements DocumentSymbolProvider {
  constructor(
    private readonly source: ProjectSource,
    private readonly shown: ShownFigures,
  ) {}

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    const at = fileOf(this.source, document);
    if (!at) return [];
    const { project, file } = at;
    this.shown.begin('outline', file.uri);
    this.shown.watch('outline', file.uri, 'going', () => allGoing(this.source, file));
    return documentSymbols(file, goingIn(project, file), sayDescription(project, file.uri));
  }
}
