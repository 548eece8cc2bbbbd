import { allRules } from '../index.ts';
import { options, type Profile, severity } from './profile.ts';

/** What a first cycle is told, beside what cannot be: is it few, is it measured, is it somebody’s. */
const TOLD: Profile['settings']['rules'] = {
  placeholder: severity('warning'),
  'kr-not-measurable': severity('warning'),
  'kr-count': options({ min: 1, max: 5 }),
  'objective-count': { severity: 'information', options: { max: 1 } },
  'objective-has-metric': severity('information'),
  'kr-activity': severity('information'),
  'owner-missing': severity('information'),
};

const SILENT = allRules
  .filter(({ meta }) => meta.category !== 'language' && meta.severity !== 'error' && !(meta.id in TOLD))
  .map(({ meta }) => [meta.id, severity('off')] as const);

/** Stays small by itself: a rule that is new is not told unless it is an error or named here. */
export const starter: Profile = {
  name: 'starter',
  description: 'For a first cycle: one objective, a handful of rules, and what cannot be.',
  source: 'Simply: begin with one objective a level.',
  settings: { rules: { ...Object.fromEntries(SILENT), ...TOLD } },
};
