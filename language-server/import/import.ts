import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';
import { detectLanguage } from '../prose/detect.ts';
import type { LanguageCode } from '../prose/reading.ts';
import { speakIn } from '../rules/speak.ts';
import { DraftBuilder } from './builder.ts';
import { cycleIn, yearIn } from './cycle-in.ts';
import { cleanText } from './decode.ts';
import type { Draft, Item, Remark } from './draft.ts';
import type { Field } from './fields.ts';
import { keepAll } from './keep-all.ts';
import { lift } from './lift.ts';
import { IN_ENGLISH, messages } from './messages.ts';
import type { ImportOptions } from './options.ts';
import { takeNumbers } from './outline-numbers.ts';
import { importOwn } from './own/own.ts';
import type { ImportReport } from './report.ts';
import { type Settled, settle } from './settle/settle.ts';
import type { Unit } from './settle/units.ts';
import { formatOfName, type SourceFormat, sourceFormat } from './source-format.ts';
import { readSource } from './sources.ts';
import { fieldOf, plainLabel } from './words/index.ts';
import { writeMembers, writeOkr } from './write/write.ts';

/** An imported document. */
export interface Imported {
  /** `.okr` text, not yet formatted. It has no errors of syntax, and every name in it is declared in it or was known. */
  readonly text: string;
  readonly report: ImportReport;
  /** The companies, teams and people that it declares. */
  readonly units: readonly Unit[];
}

/** Bigger sources are no lists of goals. */
const LARGEST = 20_000_000;

/**
 * Turns a document as people write OKRs today into `.okr`: Markdown, a table, JSON or YAML. Every word and number of the
 * source is in the result: as a name, a title, a clause, a note or a comment. Linear in the text. Fails, with the reason, on
 * what is no text, too large, or not of the form that was named.
 */
export function importOkrs(source: string, options: ImportOptions = {}): Result<Imported> {
  const { say = IN_ENGLISH } = options;
  if (source.length > LARGEST) return failed(say('tooLarge'));
  const clean = cleanText(source, say);
  if (!clean.ok) return clean;
  const text = clean.value;
  const told = options.format ?? formatOfName(options.fileName);
  const guessed = told ?? sourceFormat(text);
  const own =
    (guessed === 'json' || guessed === 'yaml') && !options.inObjective && importOwn(text, guessed, options);
  if (own) return own;
  const lang = options.lang ?? detectLanguage(prose(text.slice(0, 5000)));
  const year = yearOf(text, options);
  const read = (format: SourceFormat): Result<{ builder: DraftBuilder; within?: Item }> => {
    const builder = new DraftBuilder();
    const within = options.inObjective ? builder.objective('', 0) : undefined;
    const context = { mapping: mappingOf(options), say, ...(year && { year }), ...(within && { within }) };
    const pieces = readSource(builder, text, format, context);
    if (!pieces.ok) return pieces;
    keepAll(builder, pieces.value);
    return ok({ builder, ...(within && { within }) });
  };
  const first = read(guessed);
  // What only looked like data is text.
  const result = first.ok || told ? first : read('md');
  if (!result.ok) return result;
  const { builder, within } = result.value;
  if (!builder.exact) takeNumbers(builder.draft);
  if (!within) lift(builder.draft);
  const settled = settle(builder.draft, lang, year, withFileCycle(options, builder.draft));
  return ok({
    text: written(settled, options, lang),
    report: reportOf(builder.draft, settled, within),
    units: settled.units,
  });
}

/** A text without addresses and without "KR 2" and "O1", which are words of no language: a krona is a kr. */
function prose(text: string): string {
  return text
    .replace(/https?:\S{1,200}/g, ' ')
    .replace(/(?<![\p{L}\d])(?:KRs?|O|OKRs?)[\s#]?\d{0,3}(?:\.\d{1,3})?(?![\p{L}\d])/giu, ' ');
}

function written(
  settled: Settled,
  { inObjective, fileName, lang: asked }: ImportOptions,
  lang: LanguageCode,
): string {
  if (inObjective) {
    const [host, ...others] = settled.groups.flatMap(({ members }) => members);
    return writeMembers([
      ...(host && host.kind !== 'remark' ? host.members : []),
      ...others.flatMap((one) => (one.kind === 'remark' ? [one] : one.members)),
    ]);
  }
  const forced = asked
    ? {
        ...settled,
        groups: settled.groups.map((group) => ({
          ...group,
          header: `${group.header || 'okrs'} language ${lang}`,
        })),
      }
    : settled;
  const file = fileName?.split(/[\\/]/).at(-1);
  return writeOkr(forced, file ? speakIn(messages, lang)('importedFrom', { file }) : '');
}

/** The file's name tells the cycle where nothing in it does. */
function withFileCycle(options: ImportOptions, { groups }: Draft): ImportOptions {
  const says = groups.some(({ details, members }) =>
    [...details, ...members.flatMap((one) => (one.kind === 'remark' ? [] : one.details))].some(
      ({ field }) => field === 'cycle',
    ),
  );
  if (says || options.cycle) return options;
  const named = cycleIn((options.fileName ?? '').replace(/\.\w+$/, '').replaceAll('_', ' '))?.name;
  const cycle = named ?? cycleAbove(groups);
  return cycle ? { ...options, cycle } : options;
}

/** "Subject: OKRs for next quarter (Q2 2026)": the one cycle that lines above the first objective speak of. */
function cycleAbove(groups: Draft['groups']): string | undefined {
  const members = groups.flatMap((group) => group.members);
  const first = members.findIndex(({ kind }) => kind !== 'remark');
  const above = members
    .slice(0, Math.max(0, first))
    .flatMap((one) => (one.kind === 'remark' ? [one.text] : []));
  const said = above.filter((text) => /okr|objective|goal|cele|mål|цел|目标/iu.test(text));
  const cycles = new Set(said.flatMap((text) => cycleIn(text)?.name ?? []));
  return cycles.size === 1 ? [...cycles][0] : undefined;
}

/** The year of quarters without one: that of the first heading, the file or the cycle that was asked for. */
function yearOf(text: string, { fileName = '', cycle = '' }: ImportOptions): string | undefined {
  const headings = text
    .slice(0, 3000)
    .split('\n')
    .filter((line) =>
      /^#|^=|^\*|<(?:h[1-6]|title)\b|^\s*(?:quarter|cycle|period|year|rok|år|год|年)\b/i.test(line),
    );
  for (const candidate of [cycle, ...headings, fileName]) {
    const found = cycleIn(candidate)?.name ?? yearIn(candidate)?.name;
    if (found) return found.slice(0, 4);
  }
  return undefined;
}

function mappingOf({ mapping = new Map() }: ImportOptions): ReadonlyMap<string, Field> {
  const known: [string, Field][] = [];
  for (const [column, as] of mapping) {
    const field = fieldOf(as) ?? fieldOf(as.toLowerCase());
    if (field) known.push([plainLabel(column), field]);
  }
  return new Map(known);
}

function reportOf(draft: Draft, settled: Settled, host: Item | undefined): ImportReport {
  const all: (Item | Remark)[] = [];
  const open: (Item | Remark)[] = draft.groups.flatMap(({ members }) => members).reverse();
  for (let one = open.pop(); one; one = open.pop()) {
    if (one !== host) all.push(one);
    if (one.kind !== 'remark') for (const inner of [...one.members].reverse()) open.push(inner);
  }
  const count = (kind: Item['kind']): number => all.filter((one) => one.kind === kind).length;
  const cycles = settled.groups.flatMap(({ header, members }) => [
    header,
    ...members.flatMap((one) => (one.kind === 'remark' ? [] : one.clauses)),
  ]);
  return {
    objectives: count('objective'),
    keyResults: count('keyResult'),
    inForm: settled.inForm,
    initiatives: count('initiative'),
    risks: count('risk'),
    checkIns: settled.groups.reduce((sum, { checkIns }) => sum + checkIns.length, 0),
    teams: settled.units.filter(({ kind }) => kind !== 'person').map(({ title, name }) => title ?? name),
    people: settled.units.filter(({ kind }) => kind === 'person').map(({ title, name }) => title ?? name),
    cycles: [...new Set(cycles.flatMap((clause) => /\bin (\S+)/.exec(clause)?.[1] ?? []))],
    unknown: [...draft.unknown],
    kept: all
      .flatMap((one) => (one.kind === 'remark' ? [{ line: one.line, text: one.text }] : []))
      .sort((a, b) => a.line - b.line),
  };
}
