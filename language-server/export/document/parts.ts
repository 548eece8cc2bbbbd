import type { Metric, Named, Ref, Text, Value } from '../../model/file.ts';
import type { MetricDocument } from './schema.ts';

/** A reference as it is written; a cycle stands behind it, wherever it stood. */
export function refText({ path, cycle }: Ref): string {
  return path.map(({ name }) => name).join('.') + (cycle ? `@${cycle.name}` : '');
}

/** A value as it is written, on one line: a comment may stand within it. */
export function valueText({ text }: Pick<Value, 'text'>): string {
  return text
    .replaceAll(/\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The parts that are there. Nothing is written for what is not said. */
export function said<T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
    ),
  ) as T;
}

/** As `said`, with lists that are always there. */
export function nameAndTitle({ name, title }: Pick<Named, 'name' | 'title'>): {
  readonly name?: string;
  readonly title?: string;
} {
  return { ...(name !== undefined && { name }), ...(title && { title: title.value }) };
}

/** Texts by their values. */
export function texts(of: readonly Text[]): string[] {
  return of.map(({ value }) => value);
}

export function boundOf({
  comparator,
  value,
  upper,
}: Extract<Metric, { kind: 'threshold' }>): Extract<MetricDocument, { value: string }> {
  return { kind: comparator, value: valueText(value), ...(upper && { upper: valueText(upper) }) };
}

export function metricOf(metric: Metric): MetricDocument {
  switch (metric.kind) {
    case 'from-to': {
      const { from, to } = metric;
      return { kind: 'from-to', ...(from && { from: valueText(from) }), ...(to && { to: valueText(to) }) };
    }
    case 'threshold':
      return boundOf(metric);
    case 'rolls-up':
      return { kind: 'rolls up' };
    case 'yes-no':
      return { kind: 'yes/no' };
    case 'milestones':
      return {
        kind: 'milestones',
        steps: metric.steps.map(({ share, title, by }) => ({
          share: valueText(share),
          ...(title && { title: title.value }),
          ...(by && { by: by.text }),
        })),
      };
  }
}
