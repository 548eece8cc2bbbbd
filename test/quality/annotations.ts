import type { Finding } from '../../language-server/rules/finding.ts';
import { type Example, judge } from './judge.ts';

/** What people who read key results note beside them. */
export const ANNOTATIONS = ['activity', 'not-measurable', 'no-baseline', 'joined'] as const;
export type Annotation = (typeof ANNOTATIONS)[number];

/**
 * What the coach would have noted. It says one thing about how a text is measured, the gravest; that nothing can be
 * measured it says of work, of a weak verb and of a vague good in other words.
 */
export function notedBy(findings: readonly Finding[]): ReadonlySet<Annotation> {
  const noted = findings.flatMap(({ rule, severity }): Annotation[] => {
    switch (rule) {
      case 'kr-activity':
        return severity === 'information' ? ['activity'] : ['activity', 'not-measurable'];
      case 'kr-weak-verb':
        return ['activity', 'not-measurable'];
      case 'kr-vague':
      case 'kr-not-measurable':
        return ['not-measurable'];
      case 'kr-no-baseline':
      case 'kr-relative-change':
        return ['no-baseline'];
      case 'kr-compound':
        return ['joined'];
      default:
        return [];
    }
  });
  return new Set(noted);
}

/** How often an annotation is made where it is due, and due where it is made. Undefined where it never is. */
export interface Agreement {
  readonly lang: string;
  readonly annotation: Annotation;
  /** Texts for which it is due. */
  readonly due: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  /** Texts on which coach and annotator differ. */
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

/** By language and annotation; texts without annotations, which is not the same as with none of them, are left out. */
export function agreement(examples: readonly Example[]): Agreement[] {
  const annotated = examples.flatMap((one) =>
    one.annotations ? [{ ...one, due: new Set(one.annotations), noted: notedBy(judge(one)) }] : [],
  );
  const languages = [...new Set(annotated.map(({ lang }) => lang))].sort();
  return languages.flatMap((lang) =>
    ANNOTATIONS.map((annotation) => {
      const own = annotated.filter((one) => one.lang === lang);
      const due = own.filter((one) => one.due.has(annotation));
      const noted = own.filter((one) => one.noted.has(annotation));
      const both = due.filter((one) => one.noted.has(annotation)).length;
      return {
        lang,
        annotation,
        due: due.length,
        precision: noted.length === 0 ? undefined : both / noted.length,
        recall: due.length === 0 ? undefined : both / due.length,
        missed: due.filter((one) => !one.noted.has(annotation)).map(({ text }) => text),
        false: noted.filter((one) => !one.due.has(annotation)).map(({ text }) => text),
      };
    }),
  );
}
