import { checkCommand } from './check.ts';
import { runProcess } from './run-process.ts';
import { runProgram } from './run-program.ts';

/** `okr check` alone, for the editor's tasks. */
export function runCheck(): void {
  runProcess((argv, io) =>
    runProgram(argv, io, (program, done) => program.addCommand(checkCommand(io, done))),
  );
}
