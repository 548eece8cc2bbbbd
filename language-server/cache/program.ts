/** Set by the build: a hash of everything that the program is made of. */
declare const OKR_PROGRAM: string | undefined;

/**
 * Says which program this is, so that none reads what another one kept. Undefined for one that runs from its sources,
 * which change from one moment to the next: it keeps nothing.
 */
export const PROGRAM = typeof OKR_PROGRAM === 'string' ? OKR_PROGRAM : undefined;
