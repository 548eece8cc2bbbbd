import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Task, tasks, workspace } from 'vscode';
import { fileUri, write } from './support.ts';

/** Runs a task to its end and answers its exit code. */
async function run(task: Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const listener = tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name !== task.name) return;
      listener.dispose();
      resolve(exitCode);
    });
  });
  await tasks.executeTask(task);
  return ended;
}

describe('The tasks', () => {
  it('are to check, and to go on checking', async () => {
    const found = await tasks.fetchTasks({ type: 'okr' });
    assert.deepEqual(found.map(({ name, isBackground }) => [name, isBackground]).sort(), [
      ['check', false],
      ['watch', true],
    ]);
  });

  it('fail where the check fails', async function () {
    this.timeout(60_000);
    const [task] = (await tasks.fetchTasks({ type: 'okr' })).filter(({ name }) => name === 'check');
    assert.ok(task);
    await write('wrong.okr', 'objective wrong "Sell where we never sold" {\n  owner nobody-at-all\n}\n');
    assert.equal(await run(task), 1);
    await workspace.fs.delete(fileUri('wrong.okr'));
  });
});
