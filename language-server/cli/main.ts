import { runOkr } from './program.ts';
import { runProcess } from './run-process.ts';

runProcess(runOkr);
