import type {
  CheckInLine,
  FileModel,
  KeyResult,
  Kpi,
  KpiReading,
  Metric,
  Objective,
  Ref,
} from '../model/file.ts';
import { cycleOf, unitsOf } from '../model/names.ts';
import { messages } from '../rules/messages/describe.ts';
import { type Speak, speakIn } from '../rules/speak.ts';
import type { Project } from '../workspace/project.ts';

/*
 * Short descriptions for the places where an editor shows one line: in the words of the file, with a few of ours between
 * them.
 */

/** Says what is not in the file's words. */
export type DescribeSpeak = Speak<keyof typeof messages.en>;

/** Our words, in the language in which the findings of a file are told. */
export function sayDescription(project: Project, uri: string): DescribeSpeak {
  return project.view(uri)?.say(messages) ?? speakIn(messages, 'en');
}

/** Joins what is there: `from 1 to 2 · weight 2`. */
export function line(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
}

/** A reference as one would say it: `marketing.own-search@2026-Q1`. */
export function refText({ path, cycle }: Ref): string {
  const said = path.map(({ name }) => name).join('.');
  return cycle ? `${said}@${cycle.name}` : said;
}

/** `ana, jan`; empty for none. */
export function refTexts(refs: readonly Ref[]): string {
  return refs.map(refText).join(', ');
}

/** How a key result is measured, as it is written; empty for one that says it in prose. */
export function metricText(metric: Metric | undefined, say: DescribeSpeak): string {
  switch (metric?.kind) {
    case 'from-to':
      return [metric.from && `from ${metric.from.text}`, metric.to && `to ${metric.to.text}`]
        .filter(Boolean)
        .join(' ');
    case 'threshold':
      return metric.upper
        ? `between ${metric.value.text} and ${metric.upper.text}`
        : `${metric.comparator} ${metric.value.text}`;
    case 'rolls-up':
      return 'rolls up';
    case 'yes-no':
      return 'yes/no';
    case 'milestones':
      return say('milestones', { count: metric.steps.length });
    case undefined:
      return '';
  }
}

/** A key result in one line: `from $210 to $150 · weight 2`. */
export function keyResultText(keyResult: KeyResult, say: DescribeSpeak): string {
  const { metric, tracks, stretch, by, weight, hidden, dropped } = keyResult;
  return line(
    metricText(metric, say),
    tracks && `tracks ${refText(tracks)}`,
    stretch && `stretch ${stretch.text}`,
    by && `by ${by.text}`,
    weight && `weight ${weight.text}`,
    hidden && 'hidden',
    dropped && 'dropped',
  );
}

/** Whose an objective is and for when: `marketing, sales · 2026-Q1`. */
export function objectiveText(objective: Objective, file: FileModel): string {
  return line(
    refTexts(unitsOf(objective, file.headers)),
    cycleOf(objective, file.headers),
    objective.dropped && 'dropped',
  );
}

/** The newest reading of a KPI; undefined where it has none with a date. */
export function lastReading({ readings }: Kpi): KpiReading | undefined {
  return readings.reduce<KpiReading | undefined>(
    (last, one) => (one.date.iso && (!last || one.date.iso >= last.date.iso!) ? one : last),
    undefined,
  );
}

/** A KPI in one line: `35 on 2026-02-28 · at least 40 · 2 readings`. */
export function kpiText(kpi: Kpi, say: DescribeSpeak): string {
  const last = lastReading(kpi);
  const { length } = kpi.readings;
  return line(
    last && say('readOn', { value: last.value.text, date: last.date.text }),
    metricText(kpi.healthy, say),
    length > 0 && say('readings', { count: length }),
  );
}

/** What a line of a check-in reports: `$198 · confidence 6/10`. */
export function checkInLineText({ value, answer, text, confidence }: CheckInLine): string {
  return line(
    value?.text ?? answer?.value ?? (text && `“${text.value}”`),
    confidence && `confidence ${confidence.text}`,
  );
}
