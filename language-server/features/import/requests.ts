import type { Connection } from 'vscode-languageserver';
import type { Reader } from '../../format/format.ts';
import { readerOf } from '../../format/reader.ts';
import { cleanText, textIn } from '../../import/decode.ts';
import { formattedImport } from '../../import/formatted.ts';
import { importOkrs } from '../../import/import.ts';
import { type ImportSpeak, messages } from '../../import/messages.ts';
import { reportLines } from '../../import/report.ts';
import type { Result } from '../../model/quantity.ts';
import { failed } from '../../model/result.ts';
import type { OkrServices, OkrSharedServices } from '../../module.ts';
import { type ImportAnswer, ImportRequest, type ImportSource } from '../../protocol.ts';
import { settledIn } from '../settled.ts';
import { sayAbout } from '../speech.ts';
import { type ImportPlace, placeAt } from './place.ts';

/** Answers the import of files and of what is pasted. */
export function addImportHandler(
  connection: Connection,
  shared: OkrSharedServices,
  okr: OkrServices,
  today: () => string,
): void {
  const reader = readerOf(okr);
  const settled = settledIn(shared);
  connection.onRequest(ImportRequest, (asked) =>
    settled(() => {
      const place = placeAt(shared.okr.Workspace, asked.uri, asked.position);
      const say = sayAbout(messages, shared.okr.Workspace, asked.uri);
      return imported(asked, asked.fileName, place, reader, today(), say);
    }),
  );
}

function imported(
  source: ImportSource,
  fileName: string | undefined,
  { inObjective, known }: ImportPlace,
  reader: Reader,
  today: string,
  say: ImportSpeak,
): ImportAnswer {
  const text = textOf(source, say);
  const result = text.ok
    ? importOkrs(text.value, { ...(fileName && { fileName }), inObjective, known, today, say })
    : text;
  if (!result.ok) return { refused: result.reason };
  const { report } = result.value;
  return {
    text: formattedImport(result.value.text, reader, inObjective),
    report: reportLines(report, say),
    found: report.objectives + report.keyResults,
  };
}

function textOf(source: ImportSource, say: ImportSpeak): Result<string> {
  if ('text' in source) return cleanText(source.text, say);
  try {
    return textIn(
      Uint8Array.from(atob(source.base64), (char) => char.charCodeAt(0)),
      say,
    );
  } catch {
    return failed(say('noBytes'));
  }
}
