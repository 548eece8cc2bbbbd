import {
  type Disposable,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** What a task in `tasks.json` may say. */
interface OkrTask extends TaskDefinition {
  readonly task: 'check' | 'watch';
  /** From the workspace folder; without any, all of it. */
  readonly paths?: readonly string[];
  /** Options of `okr check`. */
  readonly arguments?: readonly string[];
}

/**
 * Tasks that check as continuous integration does: "okr: check" and "okr: watch", and those of `tasks.json`. They have no problem
 * matcher of their own: the language server has put every finding among the problems already.
 * @param program the bundled server, which is the command line as well
 */
export function provideTasks(program: string): Disposable {
  return tasks.registerTaskProvider('okr', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(isOnDisk)
        .flatMap((folder) => [
          taskOf({ type: 'okr', task: 'check' }, folder, program),
          taskOf({ type: 'okr', task: 'watch' }, folder, program),
        ]),
    resolveTask: ({ definition, scope }) => {
      const folder = isFolder(scope) ? scope : workspace.workspaceFolders?.[0];
      return folder && isOnDisk(folder) ? taskOf(definition as OkrTask, folder, program) : undefined;
    },
  });
}

/** The program reads the disk alone: in a repository that is only looked at on the web there is nothing to run it in. */
function isOnDisk({ uri }: WorkspaceFolder): boolean {
  return uri.scheme === 'file';
}

function taskOf(definition: OkrTask, folder: WorkspaceFolder, program: string): Task {
  const { task, paths = [], arguments: options = [] } = definition;
  const argv = [
    program,
    'check',
    '--format',
    'compact',
    ...(task === 'watch' ? ['--watch'] : []),
    ...options,
  ];
  const execution = new ProcessExecution(process.execPath, [...argv, '--', ...paths], {
    cwd: folder.uri.fsPath,
    // On the desktop the extension host's program is the editor itself, and Node only when it is told so.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const made = new Task(definition, folder, task, 'okr', execution, []);
  made.isBackground = task === 'watch';
  made.detail =
    task === 'watch'
      ? l10n.t('Checks again whenever a file changes')
      : l10n.t('Checks as continuous integration does');
  return made;
}

function isFolder(scope: Task['scope']): scope is WorkspaceFolder {
  return typeof scope === 'object';
}
