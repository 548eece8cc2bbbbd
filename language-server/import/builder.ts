import { type Detail, type Draft, type Group, type Item, newItem, type Remark } from './draft.ts';
import type { Kind } from './fields.ts';
import { takeApart } from './title/take-apart.ts';

const WHO: ReadonlySet<string> = new Set(['team', 'company', 'person']);

/** Puts a draft together while a document is read from top to bottom. */
export class DraftBuilder {
  readonly draft: Draft = { groups: [], structure: [], unknown: new Set() };
  /** The source gives its things names: what it calls titles are titles, and nothing else stands in them. */
  exact = false;
  private current: Group | undefined;

  /** The group that things are added to; one without a heading where none has begun. */
  get group(): Group {
    if (!this.current) this.begin([]);
    return this.current!;
  }

  /** Begins a group; one that nothing was added to yet takes the details. */
  begin(details: readonly Detail[]): Group {
    const empty = this.current?.members.length === 0 ? this.current : undefined;
    if (empty) {
      // What was said above it holds on, where this does not say otherwise.
      const said = new Set(details.map(({ field }) => (WHO.has(field) ? 'team' : field)));
      const kept = empty.details.filter(({ field }) => !said.has(WHO.has(field) ? 'team' : field));
      empty.details.splice(0, empty.details.length, ...kept, ...details);
    } else {
      this.current = { details: [...details], members: [] };
      this.draft.groups.push(this.current);
    }
    return this.group;
  }

  /** Adds an objective to the group. */
  objective(title: string, line: number, label?: string): Item {
    const item = this.made('objective', title, line, label);
    this.group.members.push(item);
    return item;
  }

  /** Adds a member to an objective or a key result. */
  member(kind: Exclude<Kind, 'objective'>, parent: Item, title: string, line: number, label?: string): Item {
    const item = this.made(kind, title, line, label);
    parent.members.push(item);
    return item;
  }

  /** Keeps text that fits nowhere: within a thing, or where the reader is. */
  remark(text: string, line: number, within?: Item): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const remark: Remark = { kind: 'remark', text: trimmed, line };
    (within ?? this.group).members.push(remark);
  }

  /** Notes that words of the source are words of the language now. */
  structure(text: string): void {
    if (text !== '') this.draft.structure.push(text);
  }

  private made(kind: Kind, title: string, line: number, label: string | undefined): Item {
    const item = newItem(kind, title, line);
    if (label && /\d|[一二三四五六七八九十]/.test(label)) item.label = label;
    else if (label) this.structure(label);
    if (!this.exact) takeApart(item);
    return item;
  }
}
