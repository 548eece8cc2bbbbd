import type { ImportReport } from '../report.ts';
import type { Data } from '../shapes/data.ts';

type Counts = Pick<
  ImportReport,
  'objectives' | 'keyResults' | 'inForm' | 'initiatives' | 'risks' | 'checkIns'
>;

/** How much an export holds. */
export function countsOf(data: Data): Counts {
  const projects = listIn(data, 'projects');
  const objectives = projects.flatMap((one) => listIn(one, 'objectives'));
  const keyResults = objectives.flatMap((one) => listIn(one, 'keyResults'));
  return {
    objectives: objectives.length,
    keyResults: keyResults.length,
    inForm: keyResults.filter((one) => typeof one === 'object' && one !== null && 'metric' in one).length,
    initiatives: objectives.flatMap((one) => listIn(one, 'initiatives')).length,
    risks: objectives.flatMap((one) => listIn(one, 'risks')).length,
    checkIns: projects.flatMap((one) => listIn(one, 'checkIns')).length,
  };
}

function listIn(data: Data, key: string): readonly Data[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const list = (data as { readonly [key: string]: Data })[key];
  return Array.isArray(list) ? (list as readonly Data[]) : [];
}
