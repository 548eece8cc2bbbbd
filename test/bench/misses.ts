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
      'Every file is parsed to a full syntax tree before its model is made, and every sentence is read and judged by some seventy rules; plain Langium does the first alone.',
    next: 'build the model straight from the tokens where a file has no errors.',
  },
  'check-first': {
    reason:
      'A schema looks at one value after the other; this reads sentences in five languages and resolves names and scores over all files.',
    next: 'build the model straight from the tokens where a file has no errors, and read each sentence once.',
  },
  'check-second': {
    reason:
      'Half of a second run is the start of the program; the rest reads every file to see whether it is still the same.',
    next: 'load less before the first file is read.',
  },
};
