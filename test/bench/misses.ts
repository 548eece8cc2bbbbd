import type { Miss } from './support/markdown.ts';

const WHOLE_FILE: Miss = {
  reason:
    'With each letter only the passages that have changed are read, and only what they touch is linked, scored and judged. Some work is still as much as the file is long: what stands behind the letter is moved, rules that look at all of a file look at it, and all findings are sent, as the protocol wants them.',
  next: 'keep places relative to the beginning of their declaration, so that nothing has to be moved.',
};

/** Written by hand, and read into docs/benchmarks.md for every target that is missed. By the target's id. */
export const MISSES: Readonly<Record<string, Miss>> = {
  'yaml-200': WHOLE_FILE,
  'yaml-1000': WHOLE_FILE,
  'langium-start': {
    reason:
      'Reading the files takes a quarter of what it takes plain Langium. The rest is what plain Langium does not do: every sentence is read, scored and judged by some eighty rules. No part of it takes a tenth of the time; a seventh is collecting what was allocated, a tenth is putting models away as bytes and taking them up again. A second worker would have to read all files and resolve all names before it judges its half, and V8 compiles and collects on the other core already: with two cores there is nothing to be won by it, as far as can be reckoned.',
    next: 'judge objectives, not files, so that what is read of a title serves rules and scores; allocate less in rules; on four cores and more, judge in several workers. The next start goes on from what this one kept.',
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
      "A schema looks at one value after the other; this reads sentences in five languages, resolves names and scores over all files, and judges by some eighty rules. 94 kB are allocated for a key result, and no function takes more than a few hundredths of the time. A third of the processor time is V8's, compiling and collecting beside the program, so that a worker more would have no core of its own where there are two.",
    next: 'let scores use the reading of the rules, and ask once for a file what each rule asks by itself.',
  },
  'check-second': {
    reason:
      "A sixth of the processor time is the start, a fifth reads every file to see whether it is still the same and takes up what was found in it. Most of the rest is reading and judging anything at all for the first time: a language's words are made ready, the catalog is taken up, and functions run that nobody has compiled yet.",
    next: "keep what V8 has compiled of functions that are called later, which Node's compile cache does not have: a fifth of the processor time; take up the catalog kind by kind.",
  },
};
