import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GoalId } from '../../language-server/protocol.ts';
import { tellError } from '../tell.ts';
import { checkIn, newCheckIn } from './checkIns.ts';
import { closeCycle, newCycle } from './cycles.ts';
import { tidyNotes } from './emptyNotes.ts';
import { newFile } from './newFile.ts';

/** The commands that write check-ins, close cycles and begin files. */
export function registerCheckIns(client: BaseLanguageClient): Disposable[] {
  const register = (command: string, run: (goal?: GoalId) => Promise<void>): Disposable =>
    commands.registerCommand(command, (goal?: unknown) =>
      run(isGoal(goal) ? goal : undefined).catch((error: unknown) => tell(client, error)),
    );
  return [
    tidyNotes(),
    register('okr.newCheckIn', () => newCheckIn(client)),
    register('okr.checkIn', (goal) => checkIn(client, goal)),
    register('okr.closeCycle', () => closeCycle(client)),
    register('okr.newCycle', () => newCycle(client)),
    register('okr.newFile', () => newFile(client)),
  ];
}

/** Menus hand over what they were opened on, which is no goal everywhere. */
function isGoal(value: unknown): value is GoalId {
  return typeof value === 'object' && value !== null && 'uri' in value && 'objective' in value;
}

async function tell(client: BaseLanguageClient, error: unknown): Promise<void> {
  client.error('A command did not succeed.', error, false);
  await tellError(error instanceof Error ? error.message : String(error));
}
