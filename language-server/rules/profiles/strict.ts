import type { Severity } from '../finding.ts';
import { allRules } from '../index.ts';
import { type Profile, severity } from './profile.ts';

/** One step up; what is graver already stays. */
const GRAVER: Readonly<Record<'off' | 'hint' | 'information', Severity>> = {
  off: 'warning',
  hint: 'information',
  information: 'warning',
};

const RAISED = allRules.flatMap(({ meta }) =>
  meta.severity === 'warning' || meta.severity === 'error'
    ? []
    : [[meta.id, severity(GRAVER[meta.severity])] as const],
);

export const strict: Profile = {
  name: 'strict',
  description: 'Every rule, also those that are off by themselves, and each mild one a step graver.',
  source: 'This project.',
  settings: { rules: Object.fromEntries(RAISED) },
};
