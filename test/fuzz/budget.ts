/** How long each fuzz test runs, in seconds: a little with all other tests, hours by hand (`OKR_FUZZ_SECONDS=7200`). */
export const SECONDS = Number(process.env.OKR_FUZZ_SECONDS ?? 8);

/** As many runs as fit into the time. A failure prints its seed: run it again with that as `OKR_FUZZ_SEED`. */
export const untilTimeIsUp = {
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: SECONDS * 1000,
};
