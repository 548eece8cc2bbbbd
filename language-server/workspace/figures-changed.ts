import type { Connection } from 'vscode-languageserver';
import { FiguresChangedNotification } from '../protocol.ts';

/** With more files than that the editor asks for everything again anyway. */
const MANY = 200;

/**
 * Tells the editor that findings and figures are as the files are now.
 * @param judged files that were judged since it was last told, some of them perhaps twice
 */
export function sayFiguresChanged(connection: Connection | undefined, judged: readonly string[]): void {
  const uris = [...new Set(judged)];
  void connection?.sendNotification(FiguresChangedNotification, { uris: uris.length > MANY ? [] : uris });
}
