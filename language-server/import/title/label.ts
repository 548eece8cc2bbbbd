import { type Field, isPlural, isThing } from '../fields.ts';
import { fieldOf, isWord } from '../words/index.ts';

/** The label of a line and what stands behind it. */
export interface Labelled {
  readonly field: Field;
  /** As the source has it, without its colon. */
  readonly label: string;
  /** Behind the label; may be empty. */
  readonly rest: string;
  /** Words before the label's own that say more: `Annual` of "Annual KRs". */
  readonly extra?: string;
  /** The people or the part of the house a label names beside its word: `CRO` of "CRO KR:". */
  readonly owner?: string;
  /** The part of the year it names: `Q1` of "Q1 Objective". */
  readonly cycle?: string;
}

const LONGEST_LABEL = 60;
const DIGITS = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:[.\\-–_/]\\d{1,3}){0,3}[a-z]?';
const KR =
  'kr|key\\s?results?|кр|关键结果|关键成果|nyckelresultat|ключевой результат|kluczowy (?:rezultat|wynik)|rezultat|resultat|r[ée]sultat[\\s-]cl[ée]|resultado[\\s-](?:clave|chave)|schlüsselergebnis|risultato chiave|kernresultaat|nøkkelresultat|nøgleresultat|关键成果指标|主要な結果|핵심\\s?결과';
const O =
  'o|obj|okr|objective|goal|mål|cel|цель|ц|目标|objectif|objetivo|ziel|obiettivo|doel|doelstelling|目標|목표';
const NUMBERED_KR = new RegExp(
  `^(?:(?:${O})[\\s#-]?${DIGITS}\\s?[.\\-–/_:]?\\s?)?(?:${KR})[\\s#.\\-–_]*${DIGITS}(?![\\p{L}\\d%])`,
  'iu',
);
const NUMBERED_O = new RegExp(`^(?:${O})[\\s#.\\-–_]*№?\\s?${DIGITS}(?![\\p{L}\\d%])`, 'iu');
const NUMBERED_WORK =
  /^(?:initiative|inicjatywa|initiativ|инициатива|举措|action|task)[\s#.\-–_]*\d{1,3}(?:\.\d{1,3}){0,3}(?![\p{L}\d%])/iu;
/** "Objective A", "Key result B2.1": letters count where a whole word stands before them. */
const LETTERED =
  /^(objective|goal|okr|key\s?result|kr|cel|mål|цель|obiettivo|objectif|objetivo|ziel)\s+[A-Z]\d{0,2}(?:[.-]\d{1,3}){0,2}(?=\s?[:：)–—]|\.\s|\s-\s|$)/iu;
const LEAD = /^(?:\uFE0F|\u200D|[\s\p{Extended_Pictographic}>•·▪◦‣*_~├└─│┬┌┐┘┴┼|+→➔➜✅☑☐✓✔❌-])*/u;
/** The number of a heading: "1.", "2.1", "03 /". */
const OUTLINE = /^\d{1,2}(?:\.\d{1,2}){0,2}(?:[.):]|\s?[/–—-])?\s+/;

/**
 * The label that a line begins with: "Objective 1: …", "KR1.2 – …", "**Owner:** Anna", "关键结果一：…". Undefined for a
 * line that is a sentence.
 */
export function labelOf(line: string): Labelled | undefined {
  // A callout: "> [!goal] O1: …".
  const callout = /^\[![a-z]{2,20}\][+-]?\s{1,3}/i.exec(line)?.[0] ?? '';
  const lead = callout + LEAD.exec(line.slice(callout.length))![0];
  const text = line.slice(lead.length);
  const found = numbered(text) ?? worded(text) ?? outlined(text);
  // What is struck through with its label stays so without it.
  return found && lead.includes('~~') && found.rest.includes('~~')
    ? { ...found, rest: `~~${found.rest}` }
    : found;
}

/** "2.1 Key Result: …": the number belongs to the label. */
function outlined(text: string): Labelled | undefined {
  const number = OUTLINE.exec(text)?.[0];
  const inner = number === undefined ? undefined : text.slice(number.length);
  const found = inner === undefined ? undefined : (numbered(inner) ?? worded(inner));
  if (!found || !isThing(found.field)) return undefined;
  return { ...found, label: isPlural(found.field) ? found.label : `${number!.trim()} ${found.label}` };
}

function numbered(text: string): Labelled | undefined {
  for (const [pattern, field] of [
    [NUMBERED_KR, 'keyResult'],
    [NUMBERED_O, 'objective'],
    [NUMBERED_WORK, 'initiative'],
  ] as const) {
    const found = pattern.exec(text.slice(0, 80))?.[0];
    if (found === undefined) continue;
    const behind = text.slice(found.length);
    const rest = withoutSign(behind);
    // "O2 levels rise" is a sentence; "Goal 2 goals a match" is not to be told, and nobody writes it.
    if (behind !== '' && rest === behind && !/^[\s:：]/.test(behind) && !/^[\p{Script=Han}「“]/u.test(behind))
      continue;
    return { field, label: found.trim(), rest };
  }
  const lettered = LETTERED.exec(text.slice(0, 80));
  if (!lettered || !/\p{Lu}$|\p{Lu}\d/u.test(lettered[0].slice(lettered[1]!.length))) return undefined;
  const field = /^k/i.test(lettered[1]!) ? 'keyResult' : 'objective';
  return { field, label: lettered[0], rest: withoutSign(text.slice(lettered[0].length)) };
}

const SEPARATOR = /[:：]|\s[–—=-]\s|\s?[–—]\s|$/u;

function worded(text: string): Labelled | undefined {
  const why = /^(\p{L}[^:?？]{0,30})[?？]/u.exec(text);
  if (why && fieldOf(why[1]!) === 'because') {
    const rest = text.slice(why[0].length).trim();
    return { field: 'because', label: why[1]!, rest: rest.replace(/^[:：–—-]/u, '').trim() };
  }
  const head = text.slice(0, LONGEST_LABEL + 2);
  const found = SEPARATOR.exec(head);
  if (!found || found.index === 0 || (found[0] === '' && text.length > LONGEST_LABEL)) return undefined;
  const label = text.slice(0, found.index).trim();
  // An address has a colon, a time of day too.
  if (/^https?$/i.test(label) || (/\d$/.test(label) && /^\d/.test(text.slice(found.index + 1))))
    return undefined;
  const rest = text.slice(found.index + found[0].length).trim();
  const colon = /[:：]/.test(found[0]);
  const field = fieldOf(label) ?? fieldOf(label.replace(/\s?[(（][^)）]{1,30}[)）]$/u, ''));
  if (field) {
    // "Goal – …" may begin a sentence: without a colon only the words that mean nothing else are labels.
    if (
      !colon &&
      rest !== '' &&
      !(isThing(field) && /^(?:objective|key result|kr|цель|cel|mål|目标|关键结果)$/iu.test(label))
    )
      return undefined;
    return { field, label, rest: withoutMarks(rest) };
  }
  const announced = suffixed(label, colon || rest === '');
  if (announced) return { ...announced, rest: withoutMarks(rest) };
  const owned =
    colon &&
    /^(\p{Lu}[\p{L}\d &/-]{0,30}?)\s(KRs?|OKRs?|Objectives?|Key Results?)(?:\s?\d{1,2}|\s20\d\d)?$/u.exec(
      label,
    );
  const thing = owned ? fieldOf(owned[2]!) : undefined;
  if (owned && thing && rest !== '') {
    const isState = (['todo', 'doing', 'done', 'dropped'] as const).some((state) => isWord(state, owned[1]!));
    const nobody = isState || NOBODY.test(owned[1]!);
    const part = /^[QH][1-4]$/i.test(owned[1]!) ? { cycle: owned[1]! } : {};
    return {
      field: thing,
      label,
      rest: withoutMarks(rest),
      ...(nobody ? part : { owner: owned[1]! }),
    };
  }
  return undefined;
}

/** What stands before "KR" and "Objective" and is no one. */
const NOBODY =
  /^(?:[QH][1-4]|annual|yearly|quarterly|monthly|team|company|corporate|individual|personal|stretch|committed|aspirational|top|key|main|primary|secondary|first|second|third|north star)$/i;

/** "Annual KRs", "Our key results": a few words before one that announces a list. */
function suffixed(label: string, alone: boolean): Omit<Labelled, 'rest'> | undefined {
  const words = label.split(/\s+/);
  if (!alone || words.length < 2 || words.length > 5) return undefined;
  for (const length of [2, 1]) {
    const own = words.slice(-length).join(' ');
    const field = words.length > length ? fieldOf(own) : undefined;
    if (field === 'keyResults' || field === 'initiatives')
      return { field, label: own, extra: words.slice(0, -length).join(' ') };
  }
  return undefined;
}

/** Signs between a number and its sentence. */
function withoutSign(text: string): string {
  return withoutMarks(text.replace(/^\s?[:：.)）、–—|=>→-]{1,3}\s*/u, ''));
}

function withoutMarks(text: string): string {
  return text.trim();
}
