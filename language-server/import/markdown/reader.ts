import type { DraftBuilder } from '../builder.ts';
import type { Detail, Item } from '../draft.ts';
import { isThing, type Kind, ONE_OF } from '../fields.ts';
import { readHeading } from '../heading.ts';
import { readRows } from '../table/rows.ts';
import { sideLines } from '../table/vertical.ts';
import { type Labelled, labelOf } from '../title/label.ts';
import { fieldOf, isWord } from '../words/index.ts';
import type { Block, TextLine } from './blocks.ts';
import { addDetail, addLinks, plainText, remarkAll } from './keep.ts';
import { announces, ListReader } from './lists.ts';
import { isTime, labelsAnything, type Place, roleOf, speaksOfGoals } from './role.ts';
import type { Section } from './sections.ts';

/** Where the reader is. */
export interface Context {
  readonly objective?: Item;
  /** The thing whose section or list item this is. */
  readonly holder?: Item;
  /** The thing that began last: what a detail belongs to. */
  readonly item?: Item;
  /** What an item of a list is that has no label; without it, it is no thing of its own. */
  readonly mode?: Kind;
}

/** Reads a document's sections into a draft. */
export class MarkdownReader {
  private readonly builder: DraftBuilder;
  private readonly lists: ListReader;
  private readonly labels: boolean;
  /** Nothing in the document says that it is about goals. */
  private readonly silent: boolean;
  /** The objective of a form, "### Objective" with the sentence below it, and the depth of its headings. */
  private form: { readonly objective: Item; readonly depth: number } | undefined;
  private readonly year: string | undefined;
  /** Depth of the headings that name teams. */
  private teamDepth: number | undefined;
  /** Headings that name teams and hold the one that is read. */
  private named = false;
  private readonly teams: { readonly depth: number; readonly details: readonly Detail[] }[] = [];

  constructor(builder: DraftBuilder, document: Section, year: string | undefined, within?: Item) {
    this.builder = builder;
    this.year = year;
    this.labels = labelsAnything(document);
    this.silent = !within && !this.labels && !speaksOfGoals(document);
    this.lists = new ListReader(
      builder,
      (blocks, context) => this.blocks(blocks, context),
      this.labels || this.silent,
    );
    if (within) this.within(document, { objective: within, ...this.lists.inside(within, document) });
    else {
      this.titleLine(document);
      this.section(document, {}, { inObjectives: false });
    }
  }

  /** A piece of an objective alone: no headings are teams. */
  private within(section: Section, context: Context): void {
    this.body(section, context, false);
  }

  /** The first line of a plain text may be its heading: "OKRs Marketing Q2 2026". */
  private titleLine({ blocks }: Section): void {
    const [first] = blocks;
    if (first?.kind !== 'paragraph' || !isTitle(first.lines) || labelOf(first.lines[0]!.text)) return;
    const [line] = first.lines;
    const says =
      readHeading(line!.text, line!.line, this.year).details.length > 0 &&
      /okr|cel|mål|цел|目标|goal|objective/i.test(line!.text);
    if (!says) return;
    this.group(line!, 1);
    blocks.shift();
  }

  private section(section: Section, around: Context, { inObjectives }: { inObjectives: boolean }): void {
    const context = this.inForm(section, around);
    const place: Place = {
      inObjective: context.objective !== undefined,
      inObjectives,
      labels: this.labels,
      silent: this.silent,
    };
    const found = roleOf(section, place);
    const heading = section.heading;
    const line = heading?.line ?? 1;
    const text = heading?.text ?? '';
    switch (found.role) {
      case 'group': {
        const objectives = labelOf(text)?.field === 'objectives';
        if (heading) this.group(heading, section.depth);
        this.body(section, {}, inObjectives || objectives);
        return;
      }
      case 'objective': {
        const objective = this.builder.objective(text, line);
        addLinks(objective, heading?.links ?? [], line);
        this.body(section, this.lists.inside(objective, section), false);
        return;
      }
      case 'keyResult': {
        const keyResult = this.builder.member('keyResult', context.objective!, text, line);
        this.body(section, { objective: context.objective!, holder: keyResult, item: keyResult }, false);
        return;
      }
      case 'labelled':
        this.labelled(section, found.label, context);
        return;
      case 'prose': {
        const urls = (heading?.links ?? []).map(({ url }) => url).filter((url) => !text.includes(url));
        this.builder.remark([text, ...urls].join(' '), line, context.objective);
        remarkAll(this.builder, section.blocks, context.objective);
        for (const inner of section.sections) this.section(inner, context, { inObjectives: false });
      }
    }
  }

  /** "### Owner" beside "### Objective" says something about it. */
  private inForm({ heading, depth }: Section, context: Context): Context {
    const field = heading && labelOf(heading.text)?.field;
    const objective = this.form?.depth === depth && field ? this.form.objective : undefined;
    if (!objective || context.objective || (isThing(field!) && ONE_OF[field] === 'objective')) {
      if (depth <= (this.form?.depth ?? 0)) this.form = undefined;
      return context;
    }
    return { objective, holder: objective, item: objective };
  }

  private group(heading: TextLine, depth: number): void {
    const owned = OWNED.exec(heading.text.slice(-200));
    const owner = owned && (owned[1] === undefined || fieldOf(owned[1]) === 'owner') ? owned : undefined;
    const text = owner ? heading.text.slice(0, -owner[0].length).trimEnd() : heading.text;
    const { details, structure, name, kind } = readHeading(text, heading.line, this.year);
    for (const word of structure) this.builder.structure(word);
    const level = depth <= (this.teamDepth ?? depth) || isWord('department', name ?? '');
    const isTeam = name !== undefined && (kind !== undefined || (isTeamName(name) && level));
    if (isTeam) details.push({ field: kind ?? 'team', label: '', value: name, line: heading.line });
    if (isTeam && kind !== 'company') this.teamDepth = depth;
    if (owner && isTeam)
      details.push({
        field: 'owner',
        label: owner[1] ?? '',
        value: (owner[2] ?? owner[3]!).trim(),
        line: heading.line,
      });
    const names = details.some(({ field }) => field !== 'cycle');
    while (this.teams.length > 0 && this.teams.at(-1)!.depth >= (names ? depth : depth + 1)) this.teams.pop();
    if (details.length > 0) {
      const before = this.builder.draft.groups.at(-1)?.details ?? [];
      // A time holds for the teams above it, not for one that stood deeper before.
      const around = this.teams.at(-1)?.details ?? (this.named ? [] : before);
      const kept = names
        ? before.filter(({ field }) => field === 'cycle' && !details.some((one) => one.field === 'cycle'))
        : around.filter(({ field }) => field !== 'cycle');
      const group = this.builder.begin([...kept, ...details]);
      if (names) this.teams.push({ depth, details: group.details });
      if (names) this.named = true;
    }
    if (name !== undefined && !isTeam) this.builder.remark(heading.text, heading.line);
    addLinks(undefined, heading.links, heading.line, this.builder);
  }

  private labelled(section: Section, label: Labelled, context: Context): void {
    const line = section.heading!.line;
    const links = section.heading!.links;
    if (!isThing(label.field)) {
      const value = [label.rest, ...section.blocks.flatMap(plainText)]
        .filter((text) => text !== '')
        .join(' ');
      addDetail(this.builder, context.item ?? context.objective, label.field, label.label, value, line);
      addLinks(context.item ?? context.objective, links, line, this.builder);
      for (const inner of section.sections) this.section(inner, context, { inObjectives: false });
      return;
    }
    const kind = ONE_OF[label.field];
    if (announces(label)) {
      this.builder.structure(label.label);
      if (label.extra) this.builder.remark(label.extra, line, context.objective);
      if (label.rest !== '') this.builder.remark(label.rest, line, context.objective);
      const { objective } = context;
      // Work and risks of nothing stay what they are called.
      if (!objective && (kind === 'initiative' || kind === 'risk'))
        this.builder.remark(section.heading!.text, line);
      if (kind === 'objective' || !objective)
        this.body(section, { ...(kind !== 'objective' && { mode: kind }) }, kind === 'objective');
      else {
        const holder = context.holder ?? objective;
        this.body(section, { objective, holder, item: holder, mode: kind }, false);
      }
      return;
    }
    const item = this.lists.thing(label, line, kind === 'objective' ? {} : context);
    if (!item) {
      this.body(section, context, false);
      return;
    }
    addLinks(item, links, line);
    if (item.title === '') {
      this.titleFrom(section, item);
      if (kind === 'objective') this.form = { objective: item, depth: section.depth };
    }
    this.body(
      section,
      kind === 'objective' ? this.lists.inside(item, section) : { ...context, holder: item, item },
      false,
    );
  }

  /** "## Objective 1" and the sentence below it. */
  private titleFrom(section: Section, item: Item): void {
    const [first] = section.blocks;
    const head = first?.kind === 'quote' ? first.blocks[0] : first;
    if (head?.kind !== 'paragraph') return;
    const [line, ...rest] = head.lines;
    const label = labelOf(line!.text);
    if (label && label.field !== item.kind) return;
    if (label) this.builder.structure(label.label);
    item.title = label?.rest ?? line!.text;
    addLinks(item, line!.links, line!.line);
    section.blocks.splice(0, 1, ...(rest.length > 0 ? [{ ...head, lines: rest }] : []));
  }

  private body(section: Section, context: Context, inObjectives: boolean): void {
    const after = this.blocks(section.blocks, inObjectives ? { ...context, mode: 'objective' } : context);
    for (const inner of section.sections) {
      // "Objective: …" may be a line, and "Key Results" below it a heading.
      const label = after.objective && labelOf(inner.heading?.text ?? '');
      const belongs = label && isThing(label.field) && ONE_OF[label.field] !== 'objective';
      const place = { objective: after.objective!, holder: after.objective!, item: after.objective! };
      this.section(inner, belongs && !context.objective ? place : context, { inObjectives });
    }
  }

  /** Blocks in order; a labelled line says what those behind it are. */
  private blocks(blocks: readonly Block[], start: Context): Context {
    let context = start;
    const pairs = !this.labels && !start.objective && this.titledLists(blocks, start.mode === 'objective');
    for (const [i, block] of blocks.entries()) {
      if (pairs && block.kind === 'paragraph' && isTitle(block.lines)) {
        const [line] = block.lines;
        if (isTime(line!.text, this.year)) {
          this.group(line!, 1);
          continue;
        }
        const objective = this.builder.objective(line!.text, block.line);
        addLinks(objective, line!.links, block.line);
        const below =
          blocks[i + 1]?.kind === 'list'
            ? { objective, holder: objective, item: objective, mode: 'keyResult' as const }
            : start;
        context = below;
        continue;
      }
      switch (block.kind) {
        case 'paragraph':
          if (!context.objective && this.teamLine(block.lines)) break;
          context = this.lists.paragraph(block.lines, pairs ? start : context);
          break;
        case 'list':
          this.lists.list(block.items, context);
          break;
        case 'quote':
          context = this.blocks(block.blocks, context);
          break;
        case 'raw':
          context = this.lists.raw(block, context);
          break;
        case 'table':
          context = this.table(block, context);
          break;
      }
    }
    return context;
  }

  /** "Team Nightingale", a line alone below a title. */
  private teamLine(lines: readonly TextLine[]): boolean {
    const [line] = lines;
    if (lines.length !== 1 || line!.text.length > 60 || !isTitle(lines) || labelOf(line!.text)) return false;
    const { kind, name } = readHeading(line!.text, line!.line, this.year);
    if (kind !== 'team' || name === undefined || !isTeamName(name) || name.includes(',')) return false;
    this.group(line!, 8);
    return true;
  }

  private table(block: Extract<Block, { kind: 'table' }>, context: Context): Context {
    const rows = [block.header, ...block.rows].map((row) => ({
      line: row[0]?.line ?? block.line,
      cells: row.map(({ text }) => text),
      links: row.flatMap(({ links }) => links),
    }));
    const lines = sideLines(rows);
    if (lines)
      return this.lists.paragraph(
        lines.map(({ text, line, row }) => ({ text, line, bold: false, links: row.links ?? [] })),
        context,
      );
    readRows(this.builder, rows, {
      ...(context.objective && { objective: context.objective }),
      year: this.year,
    });
    return context;
  }

  /** A document that labels nothing, with lines of text each over its list: objectives with their key results. */
  private titledLists(blocks: readonly Block[], announced: boolean): boolean {
    const group = this.builder.draft.groups.at(-1)?.details.some(({ field }) => field === 'cycle');
    return (
      (announced || group === true) &&
      blocks.some(
        (block, i) => block.kind === 'paragraph' && isTitle(block.lines) && blocks[i + 1]?.kind === 'list',
      )
    );
  }
}

/** "Infrastructure (owner: @vik)", "Sales (@ann)". */
const OWNED = /[(（](?:(\p{L}[\p{L} ]{1,24})[:：]([^()（）:：]{2,60})|(@[\p{L}\d._-]{1,40}))[)）]$/u;

function isTitle(lines: readonly TextLine[]): boolean {
  const [line] = lines;
  return (
    lines.length === 1 &&
    line!.text.length > 0 &&
    line!.text.length <= 160 &&
    !/[.:!?。：]$/.test(line!.text) &&
    line!.links.length === 0
  );
}

/** A team is called by a few plain words; a theme by a sentence. */
function isTeamName(text: string): boolean {
  return text.split(/\s+/).length <= 4 && !/[+():;!?\d<>{}[\]]|[.。]$/.test(text);
}
