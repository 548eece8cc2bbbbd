import { expect, test } from 'vitest';
import type { Settings } from '../../../language-server/rules/settings.ts';
import { judged } from '../../support/rules.ts';

/** For each language texts that the rule speaks about, its words between « and », and texts about which it keeps quiet. */
export type Sentences = Readonly<
  Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }>
>;

interface Options {
  readonly settings?: Partial<Settings>;
  /** What surrounds the text: `%` is the quoted text. */
  readonly around?: string;
}

const KEY_RESULT = 'objective o "Bread that people cross the town for" {\n  kr %\n}\n';
const OBJECTIVE = 'objective o % {\n  kr "Guests a week" from 300 to 450\n}\n';

/** Holds a rule to sentences of key results, each alone in an objective. A sentence may have a form behind its quotes. */
export function keyResultSentences(rule: string, sentences: Sentences, options: Options = {}): void {
  hold(rule, sentences, { around: KEY_RESULT, ...options });
}

/** Holds a rule to sentences of objectives, each above a key result that can be measured. */
export function objectiveSentences(rule: string, sentences: Sentences, options: Options = {}): void {
  hold(rule, sentences, { around: OBJECTIVE, ...options });
}

function hold(
  rule: string,
  sentences: Sentences,
  { around, settings }: Options & { readonly around: string },
): void {
  for (const [lang, { bad, good }] of Object.entries(sentences)) {
    test.each(bad)(`${rule}, ${lang}: speaks about %s`, (marked) => {
      expect(said(marked.replace(/[«»]/g, ''), lang)).toEqual(wanted(marked));
    });
    test.each(good)(`${rule}, ${lang}: is content with %s`, (text) => {
      expect(said(text, lang)).toEqual([]);
    });
  }

  /** The words that findings of the rule stand at. */
  function said(text: string, lang: string): string[] {
    const quoted = text.includes('"') ? text : `"${text}"`;
    const file = `okrs for bakery in 2026-Q1 language ${lang}\n${around.replace('%', () => quoted)}`;
    const workspace = judged(file, settings ? { settings } : {});
    const uri = workspace.uris[0]!;
    expect(workspace.project.files.get(uri)!.problems, file).toEqual([]);
    return workspace.project
      .findingsOf(uri)
      .filter((finding) => finding.rule === rule)
      .map(({ range: [start, end] }) => workspace.text(uri).slice(start, end));
  }
}

function wanted(marked: string): string[] {
  return [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1]!);
}
