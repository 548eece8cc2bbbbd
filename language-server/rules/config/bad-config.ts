import type { Node } from 'jsonc-parser';
import { closest } from '../../model/closest.ts';
import type { Range } from '../../model/file.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
import type { RuleMeta } from '../rule.ts';
import type { ConfigSpeech } from './config-speech.ts';

/** The rule about settings files. It is judged where they are read, and no setting turns it off. */
export const BAD_CONFIG: RuleMeta = {
  id: 'bad-config',
  summary: 'A settings file that says what cannot be understood',
  category: 'language',
  severity: 'error',
  options: {},
  reason:
    'A setting that is misspelt has no effect, and nobody notices until a finding is missed. What can be understood stays in force; a file that cannot be read at all leaves the last settings that could be read in force.',
  source: 'This project.',
  fix: 'Writes the name that was meant',
};

/** A problem in a settings file before it has the file's URI. */
export interface Problem {
  readonly range: Range;
  readonly severity: Severity;
  readonly message: string;
  /** What to write in its place. */
  readonly meant?: string;
}

/** A value that cannot be: nothing of it is in force. */
export function wrong(node: Node, message: string, meant?: string): Problem {
  return { range: rangeOf(node), severity: 'error', message, ...(meant !== undefined && { meant }) };
}

/**
 * A word that nobody knows: a warning, as a newer version may know it.
 * @param message says so, with the advice that is given where another word was meant
 */
export function unknown(
  node: Node,
  known: readonly string[],
  { say }: ConfigSpeech,
  message: (word: string, advice: string | undefined) => string,
): Problem {
  const word = String(node.value);
  const meant = meantBy(word, known);
  return {
    range: rangeOf(node),
    severity: 'warning',
    message: message(shortened(word), meant === undefined ? undefined : say('meant', { meant })),
    ...(meant !== undefined && { meant }),
  };
}

/** The known word that is closest, or that begins like it (`warn` for `warning`). */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  return closest(word, known) ?? known.find((one) => word.length >= 3 && one.startsWith(word));
}

export function findingOf(
  uri: string,
  { range, severity, message, meant }: Problem,
  { say }: ConfigSpeech,
): Finding {
  const fixes: Fix[] =
    meant === undefined
      ? []
      : [
          {
            title: say('change', { meant }),
            edits: [{ uri, range, text: JSON.stringify(meant) }],
            preferred: true,
          },
        ];
  return { uri, range, rule: BAD_CONFIG.id, severity, message, fixes, related: [] };
}

export function rangeOf(node: Node): Range {
  return [node.offset, node.offset + node.length];
}

/** A word of the file, fit for a message. */
export function shortened(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}
