import type { Finding, Severity } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';
import type { Goal } from './goals.ts';

/** How many findings something has, and the gravest of them. Hints do not count: nobody has to do anything about them. */
export interface Marks {
  readonly findings: number;
  readonly gravest?: Exclude<Severity, 'hint'>;
}

const GRAVEST = ['error', 'warning', 'information'] as const;

/** The marks of an objective with its key results, or of one of them. Those of a file that is being judged are not there yet. */
export function marksOf(project: Project, { id }: Goal, keyResult?: string): Marks {
  const own = judged(project, id.uri).filter(
    ({ about }) =>
      about?.objective === id.objective && (keyResult === undefined || about.keyResult === keyResult),
  );
  return marks(own);
}

/** The marks of several goals together. */
export function marksOfAll(project: Project, goals: Iterable<Goal>): Marks {
  const byFile = new Map<string, Set<string>>();
  for (const { id } of goals) byFile.set(id.uri, (byFile.get(id.uri) ?? new Set()).add(id.objective));
  const all = [...byFile].flatMap(([uri, objectives]) =>
    judged(project, uri).filter(({ about }) => about && objectives.has(about.objective)),
  );
  return marks(all);
}

/** Errors and warnings of all files of a project that have been judged. */
export function openFindings(project: Project): number {
  let count = 0;
  for (const uri of project.files.keys())
    for (const { severity } of judged(project, uri)) if (severity !== 'information') count++;
  return count;
}

const counting = new WeakMap<readonly Finding[], readonly Finding[]>();

/** The findings of a file as they are shown, without hints. A request never judges a file: there may be thousands that are due. */
function judged(project: Project, uri: string): readonly Finding[] {
  if (project.staleFiles.has(uri)) return [];
  const findings = project.findingsOf(uri);
  let found = counting.get(findings);
  if (!found) {
    found = project.shownFindingsOf(uri).filter(({ severity }) => severity !== 'hint');
    counting.set(findings, found);
  }
  return found;
}

function marks(findings: readonly Finding[]): Marks {
  const gravest = GRAVEST.find((severity) => findings.some((one) => one.severity === severity));
  return { findings: findings.length, ...(gravest && { gravest }) };
}
