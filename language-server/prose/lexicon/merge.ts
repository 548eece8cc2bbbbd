import type { LanguageData } from '../languages/language-data.ts';

/** Lays a language's words over those common to all: lists are joined, values added, everything else taken from the language. */
export function merge(common: LanguageData, language: LanguageData): LanguageData {
  return join(common, language) as LanguageData;
}

function join(base: unknown, own: unknown): unknown {
  if (base === undefined) return own;
  if (own === undefined) return base;
  if (typeof base === 'string' && typeof own === 'string') return base === '' ? own : `${base}, ${own}`;
  if (typeof base !== 'object' || typeof own !== 'object') return own;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own as object)) {
    const isWords = key !== 'code' && key !== 'name' && key !== 'script' && key !== 'decimal';
    result[key] = isWords ? join(result[key], value) : value;
  }
  return result;
}
