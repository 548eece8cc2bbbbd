import { cycleIn } from '../cycle-in.ts';
import { isThing } from '../fields.ts';
import { readHeading } from '../heading.ts';
import { tableHolds } from '../table/columns.ts';
import { type Labelled, labelOf } from '../title/label.ts';
import { isWord } from '../words/index.ts';
import type { Block } from './blocks.ts';
import { linesIn, type Section, sectionsIn } from './sections.ts';

/** What a section is, by its heading and by what stands in it. */
export type Role =
  | { readonly role: 'labelled'; readonly label: Labelled }
  | { readonly role: 'group' }
  | { readonly role: 'objective' }
  | { readonly role: 'keyResult' }
  | { readonly role: 'prose' };

/** Where a section stands. */
export interface Place {
  /** Within an objective's section. */
  readonly inObjective: boolean;
  /** Within a list of objectives. */
  readonly inObjectives: boolean;
  /** The document labels its objectives or key results somewhere. */
  readonly labels: boolean;
  /** It has no labels, and nothing in it speaks of goals either. */
  readonly silent?: boolean;
}

/** Tells what a section is. A label tells; without one, what stands below it does. */
export function roleOf(section: Section, place: Place): Role {
  const text = section.heading?.text ?? '';
  const label = labelOf(text);
  if (label && (isThing(label.field) || place.inObjective)) {
    // "OKRs" and "Objectives" over everything are the document's title.
    if (
      label.field !== 'objectives' &&
      !(label.field === 'objective' && label.rest === '' && /^okrs?$/i.test(label.label))
    )
      return { role: 'labelled', label };
  }
  if (section.depth === 0 || isTime(text)) return { role: 'group' };
  if (place.inObjective) {
    if (isWord('prose', text)) return { role: 'prose' };
    return !place.labels && hasContent(section) ? { role: 'keyResult' } : { role: 'prose' };
  }
  if (holdsObjective(section)) return { role: 'group' };
  if (holdsKeyResults(section)) return { role: 'objective' };
  if (isWord('prose', text)) return { role: 'prose' };
  if (place.inObjectives && (section.blocks.length > 0 || section.sections.length > 0))
    return { role: 'objective' };
  if (label?.field === 'objectives' || /\bokrs?\b/i.test(text)) return { role: 'group' };
  return place.labels || place.silent ? { role: 'prose' } : unlabelled(section);
}

/** A document that labels nothing: a heading over a flat list is an objective, one over nested lists a team. */
function unlabelled(section: Section): Role {
  const lists = section.blocks.filter((block) => block.kind === 'list');
  const items = lists.flatMap(({ items }) => items);
  const nested = items.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'list')).length;
  if (items.length > 0) return { role: nested * 2 > items.length ? 'group' : 'objective' };
  if (section.sections.some((inner) => inner.blocks.length > 0 || inner.sections.length > 0))
    return { role: 'group' };
  return { role: 'prose' };
}

function hasContent({ blocks, sections }: Section): boolean {
  return blocks.length > 0 || sections.length > 0;
}

/** Somewhere below, something is called an objective. */
function holdsObjective(section: Section): boolean {
  for (const inner of sectionsIn(section)) {
    if (inner !== section && labelOf(inner.heading?.text ?? '')?.field === 'objective') return true;
    if (inner !== section && holdsKeyResults(inner)) return true;
    for (const { text } of linesIn(inner.blocks)) {
      const label = labelOf(text);
      if (label?.field === 'objective' && (label.rest !== '' || /\d/.test(label.label))) return true;
    }
    if (inner.blocks.some((block) => holdsTable(block, 'objective'))) return true;
  }
  return false;
}

/** Right below, something is called a key result. */
function holdsKeyResults({ blocks, sections }: Section): boolean {
  const labelled = (text: string): boolean => {
    const field = labelOf(text)?.field;
    return field === 'keyResult' || field === 'keyResults';
  };
  if (sections.some(({ heading }) => labelled(heading?.text ?? ''))) return true;
  for (const { text } of linesIn(blocks)) if (labelled(text)) return true;
  return blocks.some((block) => holdsTable(block, 'keyResult'));
}

function holdsTable(block: Block, what: 'objective' | 'keyResult'): boolean {
  return (
    block.kind === 'table' &&
    tableHolds(
      block.header.map(({ text }) => text),
      block.rows.map((row) => row.map(({ text }) => text)),
      what,
    )
  );
}

/** True where the document calls anything an objective or a key result. */
export function labelsAnything(document: Section): boolean {
  for (const section of sectionsIn(document)) {
    const texts = [section.heading?.text ?? '', ...[...linesIn(section.blocks)].map(({ text }) => text)];
    for (const text of texts) {
      const label = labelOf(text);
      if (
        label?.field === 'objective' ||
        label?.field === 'keyResult' ||
        (label?.field === 'keyResults' && label.rest === '')
      )
        return true;
    }
    if (section.blocks.some((block) => holdsTable(block, 'objective') || holdsTable(block, 'keyResult')))
      return true;
  }
  return false;
}

/** True where a document without labels is about goals: it says so, it names a quarter, or some of it goes from here to there. */
export function speaksOfGoals(document: Section): boolean {
  let items = 0;
  let ways = 0;
  for (const { heading, blocks } of sectionsIn(document)) {
    const texts = [heading?.text ?? '', ...[...linesIn(blocks)].map(({ text }) => text)];
    for (const text of texts) {
      if (GOALS.test(text) || (text.length < 100 && cycleIn(text))) return true;
      items++;
      if (WAY.test(text)) ways++;
    }
  }
  return ways * 4 >= items;
}

const GOALS =
  /(?<![\p{L}\d])(?:okrs?|objectives?|goals?|key results?|targets?|kpis?|cel|cele|celów|rezultat\p{L}*|mål|målen|resultat|цел\p{L}{1,3}|результат\p{L}*|quarter|kwartał|kvartal|квартал)(?![\p{L}\d])|目标|关键结果|季度|okr/iu;
const WAY = /\d\s?\S{0,12}\s(?:→|->|=>|to|do|till|до)\s\S{0,3}\d|\d.{0,12}(?:到|至).{0,6}\d/u;

/** "2019 Q4", "Q3 2026 OKRs": a heading that says when, and nothing else. */
export function isTime(text: string, year?: string): boolean {
  const { details, name } = readHeading(text, 1, year);
  return name === undefined && details.length > 0;
}
