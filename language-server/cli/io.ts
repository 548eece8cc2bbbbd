/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
}

/** Everything the command line has of the world around it but the files. */
export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute; paths are meant from here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Calls back when the person ends the program (Ctrl-C), which then ends by itself. Without it, it ends at once. */
  onInterrupt(stop: () => void): void;
}

/** How a command ends: nothing wrong; findings that fail the check; wrong use, or input that could not be read. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Whether to write in colour: on a terminal, unless `NO_COLOR` asks not to; `FORCE_COLOR` wins over both.
 * Source: https://no-color.org and https://force-color.org.
 */
export function wantsColour({ stdout, env }: Io): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (none) return false;
  return stdout.isTTY === true && terminal !== 'dumb';
}
