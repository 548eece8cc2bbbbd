import type { Item } from './items.ts';

/*
 * Which words begin a member of a block. The parser takes clauses greedily, so a word that can be a clause of the
 * member before it is one, on whatever line it stands; the formatter shows that by indenting it.
 */

export type BlockKind = 'file' | 'company' | 'objective' | 'checkin' | 'kpi' | 'milestones';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const STARTS: Readonly<Record<Exclude<BlockKind, 'checkin' | 'milestones'>, ReadonlySet<string>>> = {
  file: words('company team person cycle kpi okrs objective checkin'),
  company: words('mission vision purpose pillar'),
  objective: words(
    'kr initiative risk owner priority aspirational committed supports contributes serves because retrospective score ' +
      'note link dropped',
  ),
  kpi: words('owner perspective lag lead every healthy definition link note DATE'),
};

/** Words that could begin a member of an objective, but belong to the member before them. */
const CLAUSES: Readonly<Record<string, ReadonlySet<string>>> = {
  kr: words('owner supports contributes because score note link dropped aspirational committed'),
  initiative: words('owner link note dropped'),
  risk: words('owner'),
};

const DECLARES_BLOCK = words('company objective checkin kpi');

/**
 * Whether a token begins a member (in the file itself: a declaration).
 * @param block the kind of block it stands in
 * @param member the word that began the member before it, if any
 * @param before the token before it, if any
 */
export function beginsMember(
  block: BlockKind,
  member: string | undefined,
  token: Item,
  before: Item | undefined,
): boolean {
  switch (block) {
    case 'milestones':
      return (
        token.type === '?' || (token.type === 'NUMBER' && before?.type !== '/' && before?.type !== 'CURRENCY')
      );
    case 'checkin':
      if (token.type === 'ID') return before?.type !== '.' && before?.type !== '@';
      return token.type === 'note' || token.type === 'retrospective';
    default:
      return STARTS[block].has(token.type) && !(member && CLAUSES[member]?.has(token.type));
  }
}

/** The kind of block that a brace opens behind a token, in the member that some word began. */
export function blockBehind(before: Item | undefined, member: string | undefined): BlockKind {
  if (before?.type === 'milestones') return 'milestones';
  return member && DECLARES_BLOCK.has(member) ? (member as BlockKind) : 'objective';
}

/** Whether a comma stands between the names of a list; any other comma can be left out. */
export function separatesNames(block: BlockKind, before: Item | undefined, after: Item | undefined): boolean {
  if (block === 'checkin' || after?.type !== 'ID') return false;
  return before?.type === 'ID' || before?.type === 'PERIOD';
}
