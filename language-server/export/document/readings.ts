import type { CheckIn, FileModel, Kpi } from '../../model/file.ts';
import { boundOf, nameAndTitle, refText, said, texts, valueText } from './parts.ts';
import type { CheckInDocument, KpiDocument } from './schema.ts';

/** A check-in with all that it says, and whose objectives the header above it means. */
export function checkInDocument(one: CheckIn, file: FileModel): CheckInDocument {
  const header = one.header === undefined ? undefined : file.headers[one.header];
  return {
    ...said<Omit<CheckInDocument, 'lines' | 'note' | 'retrospective'>>({
      date: one.date?.text,
      on: one.objective && refText(one.objective),
      by: one.author && refText(one.author),
      for: header?.teams.map(refText),
      in: header?.cycle?.name,
    }),
    lines: one.lines.map((line) => ({
      keyResult: refText(line.keyResult),
      ...said<Omit<CheckInDocument['lines'][number], 'keyResult'>>({
        value: line.value && valueText(line.value),
        answer: line.answer?.value,
        text: line.text?.value,
        confidence: line.confidence && valueText(line.confidence),
        note: line.note?.value,
      }),
    })),
    ...said<Pick<CheckInDocument, 'note' | 'retrospective'>>({
      note: one.note?.value,
      retrospective: one.retrospective?.value,
    }),
  };
}

/** A KPI with its readings. */
export function kpiDocument(one: Kpi): KpiDocument {
  return {
    ...said<Omit<KpiDocument, 'readings'>>({
      ...nameAndTitle(one),
      owners: one.owners.map(refText),
      definition: one.definition?.value,
      perspective: one.perspective?.value,
      leading: one.leading?.value,
      every: one.every?.value,
      healthy: one.healthy && boundOf(one.healthy),
      links: texts(one.links),
      note: one.note?.value,
    }),
    readings: one.readings.map(({ date, value, note }) => ({
      date: date.text,
      value: valueText(value),
      ...(note && { note: note.value }),
    })),
  };
}
