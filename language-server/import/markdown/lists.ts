import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import { isPlural, isThing, type Kind, ONE_OF } from '../fields.ts';
import { readHeading } from '../heading.ts';
import { type Labelled, labelOf } from '../title/label.ts';
import type { Block, ListItem, TextLine } from './blocks.ts';
import { addDetail, addLinks, plainText, remarkAll, remarksOf } from './keep.ts';
import type { Context } from './reader.ts';
import { isTime } from './role.ts';
import { linesIn, type Section } from './sections.ts';

type ReadBlocks = (blocks: readonly Block[], context: Context) => Context;

/** Characters of notes that a key result takes before the rest becomes comments. */
const MOST_NOTES = 240;

/** "Owner: Ann · Due: March": a line for each. */
function labelsBeside(line: TextLine): TextLine[] {
  const parts = line.text.length > 400 ? [] : line.text.split(/\s[·|•]\s/);
  const [first, ...others] = parts.map((text) => labelOf(text)?.field);
  const labelled = parts.slice(1).some((text, i) => (others[i] ? !isThing(others[i]) : PAIR.test(text)));
  if (!first || isThing(first) || !labelled) return [line];
  return parts.map((text, i) => ({ ...line, text, links: i === 0 ? line.links : [] }));
}

const PAIR = /^\p{Lu}[\p{L} ]{1,24}[:：]\s/u;

/** How a sentence begins that says why. */
const BECAUSE =
  /^(?:because|since we|ponieważ|dlatego że|eftersom|därför att|потому что|так как|поскольку)\s|^(?:因为|由于)/iu;

/** What stands below a thing. */
interface Below {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Reads lists and labelled lines: what each item is follows from its label, else from where it stands. */
export class ListReader {
  private readonly builder: DraftBuilder;
  private readonly readBlocks: ReadBlocks;
  private readonly labels: boolean;

  constructor(builder: DraftBuilder, readBlocks: ReadBlocks, labels: boolean) {
    this.builder = builder;
    this.readBlocks = readBlocks;
    this.labels = labels;
  }

  /** The place within an objective. Where some lines are called key results, those without a label are none. */
  inside(objective: Item, below: Below): Context {
    const place = { objective, holder: objective, item: objective };
    return this.marks(below) ? place : { ...place, mode: 'keyResult' };
  }

  private marks({ blocks, sections }: Below): boolean {
    const marks = (text: string): boolean => /^keyResults?$/.test(labelOf(text)?.field ?? '');
    if (sections.some(({ heading }) => marks(heading?.text ?? ''))) return true;
    for (const { text } of linesIn(blocks)) if (marks(text)) return true;
    return false;
  }

  /** A thing with a label; undefined where there is nothing it could belong to, and it is kept as a remark. */
  thing(label: Labelled, line: number, context: Context): Item | undefined {
    if (!isThing(label.field)) return undefined;
    const kind = ONE_OF[label.field];
    const item = this.made(kind, label.rest, line, context, label.label);
    if (label.owner) item?.details.push({ field: 'owner', label: '', value: label.owner, line });
    if (label.cycle && item?.kind === 'objective')
      item.details.push({ field: 'cycle', label: '', value: label.cycle, line });
    return item;
  }

  private made(kind: Kind, title: string, line: number, context: Context, label?: string): Item | undefined {
    if (kind === 'objective') return this.builder.objective(title, line, label);
    const inKeyResult = kind === 'initiative' && context.item?.kind === 'keyResult';
    const parent = inKeyResult
      ? context.item
      : (context.objective ?? (kind === 'keyResult' ? this.adopted(line) : undefined));
    if (parent) return this.builder.member(kind, parent, title, line, label);
    this.builder.remark([label, title].filter(Boolean).join(': '), line);
    return undefined;
  }

  /** Key results without an objective belong to the line right above them. */
  private adopted(line: number): Item | undefined {
    const { members } = this.builder.group;
    const last = members.at(-1);
    if (last?.kind === 'objective') return last;
    if (last?.kind !== 'remark' || last.text.length > 200 || line - last.line > 3) return undefined;
    members.pop();
    return this.builder.objective(last.text, last.line);
  }

  /** Lines of a paragraph: each may have a label. A paragraph of sentences is a note, or a remark. */
  paragraph(lines: readonly TextLine[], start: Context): Context {
    let context = start;
    const prose: TextLine[] = [];
    let announced: Kind | undefined;
    for (const line of lines.flatMap(labelsBeside)) {
      const label = this.label(line.text, context);
      if (label) {
        this.prose(prose.splice(0), context);
        announced = isThing(label.field) && announces(label) ? ONE_OF[label.field] : undefined;
        context = this.labelled(label, line, context);
      } else if (announced && line.text !== '') {
        addLinks(this.made(announced, line.text, line.line, context), line.links, line.line, this.builder);
      } else prose.push(line);
    }
    this.prose(prose, context);
    return context;
  }

  /** A label, as far as it can be one here: within a key result, "Goal: 40" is its target. */
  private label(text: string, { item, objective }: Context): Labelled | undefined {
    const label = labelOf(text);
    if (!label) return undefined;
    const { field, rest } = label;
    if (item?.kind === 'keyResult' && field === 'objective' && isAmount(label))
      return { ...label, field: 'to' };
    if (objective && field === 'objective' && /\d[.-]\d/.test(label.label))
      return { ...label, field: 'keyResult' };
    if (!isThing(field) && rest === '' && !/[:：]\s*$/.test(text)) return undefined;
    return label;
  }

  private labelled(label: Labelled, { line, links }: TextLine, context: Context): Context {
    if (!isThing(label.field)) {
      const holder = context.item ?? context.objective;
      addDetail(this.builder, holder, label.field, label.label, label.rest, line);
      addLinks(holder, links, line, this.builder);
      return context;
    }
    const kind = ONE_OF[label.field];
    if (announces(label)) {
      this.builder.structure(label.label);
      if (label.extra) this.builder.remark(label.extra, line, context.objective);
      const holder = context.holder ?? context.objective;
      const next: Context =
        kind === 'objective'
          ? { mode: 'objective' }
          : { ...context, mode: kind, ...(holder && { item: holder }) };
      if (label.rest !== '') addLinks(this.made(kind, label.rest, line, next), links, line, this.builder);
      return next;
    }
    const item = this.thing(label, line, kind === 'objective' ? {} : context);
    if (!item) return context;
    addLinks(item, links, line);
    return kind === 'objective'
      ? { objective: item, holder: item, item, mode: 'keyResult' }
      : { ...context, item };
  }

  private prose(lines: readonly TextLine[], { objective, item }: Context): void {
    const [first] = lines;
    if (!first) return;
    const holder = item ?? objective;
    if (holder?.title === '' && lines.length === 1) {
      holder.title = first.text;
      addLinks(holder, first.links, first.line);
      return;
    }
    const pairs = lines.length > 1 && lines.every((line) => /^\p{L}[^:：]{1,30}[:：]\s/u.test(line.text));
    const text = lines
      .map((line) => line.text)
      .join(pairs ? ' · ' : ' ')
      .trim();
    const why = holder?.kind === 'objective' && BECAUSE.test(text) ? 'because' : 'note';
    const noted = holder?.details.some(({ field }) => field === why);
    if (holder && !noted && text.length <= 300 && text !== '') {
      holder.details.push({ field: why, label: '', value: text, line: first.line });
      for (const line of lines) addLinks(holder, line.links, line.line);
    } else remarkAll(this.builder, [{ kind: 'paragraph', lines, line: first.line }], objective);
  }

  /** The items of a list. */
  list(items: readonly ListItem[], context: Context): void {
    let current = context;
    const labelled = items.filter((item) => headField(item) === 'keyResult');
    // One that is called a key result says what the others are; boxes to tick among them are work.
    if (context.objective && !context.mode && labelled.length > 0)
      current = { ...context, mode: 'keyResult' };
    const boxed = labelled.length === 0 || labelled.some(({ checked }) => checked !== undefined);
    for (const item of items) {
      const isWork = !boxed && item.checked !== undefined && context.objective;
      const next = this.item(item, isWork ? { ...current, mode: 'initiative' } : current);
      if (!isWork) current = next;
    }
  }

  private item({ blocks, checked, line }: ListItem, context: Context): Context {
    const [head, ...others] = blocks;
    if (head?.kind !== 'paragraph') {
      this.readBlocks(blocks, context);
      return context;
    }
    const [first, ...more] = head.lines;
    // "Initiatives:" right below the last key result goes on with its line for Markdown, not for people.
    const last = others.length === 0 ? more.at(-1) : undefined;
    const announced = last && this.label(last.text, context);
    if (announced && context.objective && announces(announced) && announced.rest === '') {
      const paragraph = { ...head, lines: head.lines.slice(0, -1) };
      this.item({ blocks: [paragraph], line, ...(checked !== undefined && { checked }) }, context);
      return this.labelled(announced, last, { ...context, item: context.objective });
    }
    const rest: Block[] = more.length > 0 ? [{ ...head, lines: more, line: line + 1 }, ...others] : others;
    const label = this.label(first!.text, context);
    if (label && isThing(label.field) && !announces(label)) {
      const kind = ONE_OF[label.field];
      const made = this.thing(label, line, kind === 'objective' ? {} : context);
      if (made) {
        this.finish(made, first!, checked);
        this.below(made, rest, context);
        return context;
      }
      remarkAll(this.builder, rest);
      return context;
    }
    if (label && isThing(label.field)) {
      const next = this.labelled(label, first!, context);
      this.readBlocks(rest, next);
      // "- Key Results:" may stand before its items in the same list.
      return rest.length === 0 ? next : context;
    }
    if (label && !isThing(label.field)) {
      const value = [label.rest, ...rest.flatMap(plainText)].filter((text) => text !== '').join(' ');
      const holder = context.item ?? context.objective;
      addDetail(this.builder, holder, label.field, label.label, value, line);
      addLinks(holder, first!.links, line, this.builder);
      return context;
    }
    if (!context.objective && rest.some((block) => block.kind === 'list') && isTime(first!.text)) {
      this.time(first!);
      this.readBlocks(rest, {});
      return context;
    }
    const kind =
      isResource(first!) && rest.length === 0 && !context.objective
        ? undefined
        : this.kindOf(rest, checked, context);
    const made = kind && this.made(kind, first!.text, line, context);
    if (!made) {
      if (!kind) this.remark({ blocks, line, ...(checked !== undefined && { checked }) }, context);
      return context;
    }
    this.finish(made, first!, checked);
    this.below(made, rest, context);
    return context;
  }

  /** "- 2026 Q1 goals" over its objectives. */
  private time({ text, line }: TextLine): void {
    const { details, structure } = readHeading(text, line);
    for (const word of structure) this.builder.structure(word);
    const before = this.builder.draft.groups.at(-1)?.details ?? [];
    this.builder.begin([...before.filter(({ field }) => field !== 'cycle'), ...details]);
  }

  private kindOf(rest: readonly Block[], checked: boolean | undefined, context: Context): Kind | undefined {
    const { objective, item, mode } = context;
    if (item?.kind === 'keyResult')
      return checked !== undefined || mode === 'initiative' ? 'initiative' : undefined;
    if (item && item.kind !== 'objective') return undefined;
    if (objective || mode === 'objective') return mode;
    if (mode) return mode === 'keyResult' ? mode : undefined;
    const nested = rest.some(({ kind }) => kind === 'list');
    return this.marks({ blocks: rest, sections: [] }) || (nested && !this.labels) ? 'objective' : undefined;
  }

  private below(made: Item, rest: readonly Block[], context: Context): void {
    if (rest.length === 0) return;
    const next: Context =
      made.kind === 'objective'
        ? this.inside(made, { blocks: rest, sections: [] })
        : { ...(context.objective && { objective: context.objective }), holder: made, item: made };
    this.readBlocks(rest, next);
  }

  private finish(item: Item, { links, line }: TextLine, checked: boolean | undefined): void {
    if (checked !== undefined) item.checked = checked;
    addLinks(item, links, line);
  }

  /** An item that is no part of an OKR. */
  private remark(item: ListItem, { objective, item: holder }: Context): void {
    const lines = remarksOf({ kind: 'list', items: [item], line: item.line });
    const inside = holder ?? objective;
    const noted =
      inside?.details.reduce((sum, { field, value }) => sum + (field === 'note' ? value.length : 0), 0) ?? 0;
    const short =
      lines.length === 1 && inside !== undefined && inside.kind !== 'objective' && noted < MOST_NOTES;
    if (short)
      inside.details.push({
        field: 'note',
        label: '',
        value: plainText({ kind: 'list', items: [item], line: item.line })[0]!,
        line: item.line,
      });
    else for (const { text, line } of lines) this.builder.remark(text, line, objective);
  }

  /** Code and HTML are text. Code that holds labelled lines is how some people draw their OKRs. */
  raw({ text, line, code }: Extract<Block, { kind: 'raw' }>, context: Context): Context {
    const lines = text
      .split('\n')
      .map((one, i) => ({ text: one.trim(), bold: false, links: [], line: line + i + (code ? 1 : 0) }));
    const fields = lines.map((one) => labelOf(one.text)?.field);
    const drawn = code && fields.includes('keyResult') && (fields.includes('objective') || context.objective);
    if (!drawn) {
      for (const one of lines) this.builder.remark(one.text, one.line, context.objective);
      return context;
    }
    let current = context;
    for (const one of lines) if (one.text !== '') current = this.paragraph([one], current);
    return current;
  }
}

/** A line that is one link and nothing else. */
function isResource({ text, links }: TextLine): boolean {
  return links.length === 1 && (text.startsWith('http') || text.length < 80) && !/[:：]/.test(text);
}

/** "Key results:", and words that are their own plural: "Nyckelresultat:", "关键结果：". */
export function announces({ field, label, rest }: Labelled): boolean {
  if (!isThing(field)) return false;
  return isPlural(field) || (ONE_OF[field] !== 'objective' && rest === '' && !NUMBER.test(label));
}

const NUMBER = /[\d一二三四五六七八九十]/;

/** "Goal: 40" is a value, "Objective: Nobody gets hurt" is none. */
function isAmount({ label, rest }: Labelled): boolean {
  return (
    !/\d/.test(label) && !/^(?:o|obj|okr|objective)$/i.test(label) && rest.length <= 40 && /\d/.test(rest)
  );
}

function headField({ blocks: [head] }: ListItem): string | undefined {
  return head?.kind === 'paragraph' ? labelOf(head.lines[0]!.text)?.field : undefined;
}
