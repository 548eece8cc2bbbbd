import type { OkrSharedServices } from '../module.ts';
import type { OkrWorkspaceManager } from '../workspace/workspace-manager.ts';

/** Answers a request of our own from a workspace that is as the editor knows it. */
export type Settled = <T>(answer: () => T | Promise<T>) => Promise<T>;

/** Behind the edits that were sent before, and not while half of the files are known. */
export function settledIn({ workspace }: Pick<OkrSharedServices, 'workspace'>): Settled {
  const { WorkspaceLock, WorkspaceManager } = workspace;
  return async (answer) => {
    await (WorkspaceManager as OkrWorkspaceManager).loaded;
    return new Promise((resolve, reject) => {
      WorkspaceLock.read(async () => resolve(await answer())).catch(reject);
    });
  };
}
