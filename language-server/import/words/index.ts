import type { Field } from '../fields.ts';
import { en } from './en.ts';
import type { ImportWords } from './import-words.ts';
import { OTHERS } from './others.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zh } from './zh.ts';

/** English first: where two languages share a word, the earlier one says what it means. */
export const LANGUAGES: readonly ImportWords[] = [en, pl, zh, sv, ru];

/** Longer texts are sentences. */
const LONGEST = 80;

/** A label as it is looked up: small letters, one space between words, no marks around it. */
export function plainLabel(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replace(/[_\s]+/g, ' ')
    .replace(/^(?:\uFE0F|[\s\p{P}\p{S}])+/u, (marks) => marks.match(/[#№%]\s*/)?.[0] ?? '')
    .replace(
      /(?<![\uFE0F\s:：.…*_\p{Extended_Pictographic}])[\uFE0F\s:：.…*_\p{Extended_Pictographic}]+$/u,
      '',
    )
    .trim();
}

const fields = new Map<string, Field>();
for (const { fields: words } of LANGUAGES)
  for (const [field, list] of Object.entries(words) as [Field, string][])
    for (const word of entries(list).map(plainLabel)) if (!fields.has(word)) fields.set(word, field);

for (const [field, list] of Object.entries(OTHERS) as [Field, string][])
  for (const word of entries(list).map(plainLabel)) if (!fields.has(word)) fields.set(word, field);

/** What a label stands for; undefined for one that no language has. */
export function fieldOf(label: string): Field | undefined {
  if (label.length > LONGEST) return undefined;
  return fields.get(plainLabel(label));
}

type ListOf = {
  [K in keyof ImportWords]: ImportWords[K] extends string ? K : never;
}[keyof ImportWords];

const lists = new Map<ListOf, ReadonlySet<string>>();

/** The words of one group in all languages. */
export function wordsOf(group: ListOf): ReadonlySet<string> {
  let words = lists.get(group);
  if (!words) {
    words = new Set(LANGUAGES.flatMap((language) => entries(language[group])));
    lists.set(group, words);
  }
  return words;
}

/** True where the whole text is one of the group's words. */
export function isWord(group: ListOf, text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = wordsOf(group);
  return words.has(plainLabel(text)) || words.has(text.trim().toLowerCase());
}

/** True for a column that is called a metric. */
export function isMetricLabel(label: string): boolean {
  return /^(?:metric|metric name|measure|miernik|mått|показатель|метрика|指标|metryka)$/.test(
    plainLabel(label),
  );
}

function entries(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim().replaceAll('ё', 'е'))
    .filter((word) => word !== '');
}
