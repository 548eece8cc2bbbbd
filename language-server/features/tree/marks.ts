import type { FileModel, Range } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
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

/** A finding, and the goal that it is about or in. */
type Placed = Pick<Finding, 'severity' | 'about'>;

/** By the mark of a file's findings. */
const counting = new WeakMap<object, readonly Placed[]>();

/** The findings of a file as they are shown, without hints. A request never judges a file: there may be thousands that are due. */
function judged(project: Project, uri: string): readonly Placed[] {
  if (project.staleFiles.has(uri)) return [];
  const mark = project.markOfFindings(uri);
  let found = mark && counting.get(mark);
  if (!found) {
    const file = project.files.get(uri);
    found = project
      .shownFindingsOf(uri)
      .filter(({ severity }) => severity !== 'hint')
      .map((finding) => placed(finding, file));
    if (mark) counting.set(mark, found);
  }
  return found;
}

/** What is wrong with a reference or with the text itself is about no goal, but stands in one. */
function placed(finding: Finding, file: FileModel | undefined): Placed {
  const { severity, about: said } = finding;
  if (said || !file) return { severity, ...(said && { about: said }) };
  const holds = ({ range }: { readonly range: Range }): boolean =>
    range[0] <= finding.range[0] && finding.range[1] <= range[1];
  const [objective, model] = [...objectivesOf(file)].find(([, one]) => holds(one)) ?? [];
  if (objective === undefined || !model) return { severity };
  const keyResult = [...keyResultsOf(model)].find(([, one]) => holds(one))?.[0];
  return {
    severity,
    about: { objective, ...(keyResult !== undefined && { keyResult }) },
  };
}

function marks(findings: readonly Placed[]): Marks {
  const gravest = GRAVEST.find((severity) => findings.some((one) => one.severity === severity));
  return { findings: findings.length, ...(gravest && { gravest }) };
}
