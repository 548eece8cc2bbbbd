import type { Disposable, Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { StarterDeclinedNotification, type StartOptions } from '../language-server/protocol.ts';

const DECLINED = 'okr.starterDeclined';

/** What the server is told when it starts: it may offer the starter profile once a session, and never after a refusal. */
export function startOptions(workspaceState: Memento): () => StartOptions {
  let started = false;
  return () => {
    const starterOffer = started || workspaceState.get<boolean>(DECLINED) ? 'never' : 'ask';
    started = true;
    return { starterOffer };
  };
}

/** Remembers for the workspace that the offer was refused for good. */
export function rememberRefusal(client: BaseLanguageClient, workspaceState: Memento): Disposable {
  return client.onNotification(StarterDeclinedNotification, async () => {
    await workspaceState.update(DECLINED, true);
  });
}
