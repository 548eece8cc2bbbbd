import { parseCycle } from '../model/cycle.ts';
import type { Period } from '../model/period.ts';
import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';
import { languages } from '../prose/languages/index.ts';
import type { TextKind } from '../prose/reading.ts';

export const TEXT_KINDS: readonly TextKind[] = ['objective', 'kr', 'initiative', 'kpi'];

/** A text to be explained, with what is known about it. */
export interface Question {
  readonly text: string;
  readonly kind: TextKind;
  /** Code of a language that is read; detected where it is missing. */
  readonly lang?: string;
  readonly cycle?: Period;
}

/** A question as it is put: by arguments, or by a line of JSON. */
export interface Asked {
  readonly text?: unknown;
  readonly kind?: unknown;
  readonly lang?: unknown;
  readonly cycle?: unknown;
}

/** Understands a question; `null` is as good as leaving a part out. Fails, with the reason, where a part cannot be. */
export function questionOf({ text, kind, lang, cycle }: Asked): Result<Question> {
  if (typeof text !== 'string') return failed('“text” is missing: it is the sentence to be read');
  const written = TEXT_KINDS.find((one) => one === (kind ?? 'kr'));
  if (!written) return failed(`there is no kind ${told(kind)}: write objective, kr, initiative or kpi`);
  const codes = languages().map(({ code }) => code);
  const code = codes.find((one) => one === lang);
  if (isGiven(lang) && code === undefined)
    return failed(`the language ${told(lang)} is not read: write ${codes.join(', ')}, or leave it out`);
  const period = isGiven(cycle) ? parseCycle(typeof cycle === 'string' ? cycle : told(cycle)) : undefined;
  if (period && !period.ok) return period;
  return ok({
    text,
    kind: written,
    ...(code !== undefined && { lang: code }),
    ...(period && { cycle: period.value }),
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function told(value: unknown): string {
  return JSON.stringify(value).slice(0, 40);
}
