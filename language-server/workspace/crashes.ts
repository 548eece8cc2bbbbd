import type { Connection } from 'vscode-languageserver';

/**
 * Says that something of the server has broken, and what to report. Once for each place: the same fault comes with every
 * key that is pressed.
 * @param what the request, or what the server was about to do
 */
export type Crashed = (what: string, error: unknown) => void;

/** Written to the editor's log of the server, one line each. */
export function crashesOn(connection: Pick<Connection, 'console'> | undefined): Crashed {
  const told = new Set<string>();
  return (what, error) => {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const key = `${what} ${reason}`;
    if (told.has(key)) return;
    told.add(key);
    connection?.console.error(
      `${what} failed (${reason}). Everything else goes on. Please report this line.${placeOf(error)}`,
    );
  };
}

/** The innermost calls, on one line. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const calls = stack.split('\n').filter((line) => line.startsWith('    at '));
  return calls
    .slice(0, 4)
    .map((line) => ` ${line.trim()}`)
    .join('');
}
