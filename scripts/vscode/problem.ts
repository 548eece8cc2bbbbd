import { cache } from '../paths.ts';

/** A problem that the person at the keyboard can solve: its message is the one line that says how. */
export class Problem extends Error {}

/**
 * Runs a script to its end; a problem that a person can solve becomes one line on stderr and exit code 1, anything
 * else keeps its stack.
 * @param script what to run
 */
export async function run(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    if (error instanceof Problem) console.error(error.message);
    else if (diskFull.test(String(error)))
      console.error('The disk is full: free 700 MB and run the command again.');
    else console.error(error);
    process.exit(1);
  }
}

const diskFull = /ENOSPC|no space left/i;
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/;
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER/;

/**
 * Says in one line what stopped an installation and what to do about it.
 * @param what the thing that was to be installed, e.g. "VS Code"
 * @param output what npm or the system printed
 * @param log where the whole output can be read
 */
export function explainFailedInstall(what: string, output: string, log: string): Problem {
  const registry = process.env.npm_config_registry ?? 'https://registry.npmjs.org/';
  if (diskFull.test(output)) {
    return new Problem(
      `The disk is full: ${what} could not be installed into ${cache}. Free 700 MB and run the command again.`,
    );
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Problem(
      `${what} could not be written into ${cache}: make that folder writable for you and run the command again.`,
    );
  }
  if (untrusted.test(output)) {
    return new Problem(
      `The certificate of the npm registry ${registry} is not trusted here: set NODE_EXTRA_CA_CERTS or npm's "cafile", then run the command again.`,
    );
  }
  if (unreachable.test(output)) {
    return new Problem(
      `The npm registry ${registry} cannot be reached, and ${what} comes from there: check the connection or npm's proxy setting and run the command again.`,
    );
  }
  return new Problem(`${what} could not be installed: read ${log}, then run the command again.`);
}
