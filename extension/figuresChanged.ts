import { type Disposable, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FiguresChanged, FiguresChangedNotification } from '../language-server/protocol.ts';

const emitters = new WeakMap<BaseLanguageClient, EventEmitter<FiguresChanged>>();

/** Calls back whenever figures or findings are new. A client tells a notification to one listener alone; this one tells all who asked. */
export function onFiguresChanged(
  client: BaseLanguageClient,
  listener: (change: FiguresChanged) => void,
): Disposable {
  let emitter = emitters.get(client);
  if (!emitter) {
    const made = new EventEmitter<FiguresChanged>();
    emitters.set(client, made);
    client.onNotification(FiguresChangedNotification, (change) => made.fire(change));
    emitter = made;
  }
  return emitter.event(listener);
}
