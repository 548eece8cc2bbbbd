import type { Miss } from './support/markdown.ts';

const WHOLE_FILE: Miss = {
  reason:
    'A file is the unit of work: with each letter all of it is read, linked, scored and judged. At 1,000 objectives judging takes half of the time, parsing and building the model a third.',
  next: 'judge again only objectives whose own words, or what they depend on, have changed; then parse only the declaration that was edited.',
};

/** Written by hand, and read into docs/benchmarks.md for every target that is missed. By the target's id. */
export const MISSES: Readonly<Record<string, Miss>> = {
  'yaml-200': WHOLE_FILE,
  'yaml-1000': WHOLE_FILE,
  'langium-start': {
    reason:
      'Reading the files takes a quarter of what it takes plain Langium. The rest is what plain Langium does not do: every sentence is read, scored and judged by some eighty rules, on one thread.',
    next: 'allocate less while sentences are read, then judge in several workers over one catalog. The next start goes on from what this one kept.',
  },
  'langium-start-again': {
    reason: 'All texts are read to see whether they are still the same, and the catalog is made anew.',
    next: 'take up the catalog kind by kind, when it is first asked.',
  },
  'langium-memory': {
    reason:
      'What a server has whatever its files weigh more in small workspaces: models at hand, the catalog, the languages.',
    next: 'keep the catalog as bytes too.',
  },
  'check-first': {
    reason:
      'A schema looks at one value after the other; this reads sentences in five languages, resolves names and scores over all files, and judges by some eighty rules.',
    next: 'allocate less while sentences are read, and let scores use the reading of the rules.',
  },
  'check-second': {
    reason:
      'Half of a second run is the start of the program and of its languages; the rest reads every file to see whether it is still the same.',
    next: "keep the compiled program and the languages' words ready between runs.",
  },
};
