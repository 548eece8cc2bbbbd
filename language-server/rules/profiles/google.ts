import { options, type Profile, severity } from './profile.ts';

export const google: Profile = {
  name: 'google',
  description:
    'Three to five objectives with about three key results; committed and aspirational ones are told apart.',
  source: 'Google re:Work, “Set goals with OKRs”, and the OKR playbook that Google gave away.',
  settings: {
    ambition: 'aspirational',
    rules: {
      'objective-count': options({ max: 5 }),
      'kr-count': options({ min: 2, max: 4 }),
      // “Keep”, “continue” and verbs such as “help” and “consult” are its own examples of what to avoid.
      'objective-business-as-usual': severity('warning'),
      'kr-weak-verb': severity('warning'),
      'kr-activity': severity('warning'),
      'kr-ambiguous-metric': severity('warning'),
      'kr-all-last-day': severity('warning'),
      'kr-perfect': severity('information'),
      'top-down-only': severity('information'),
    },
  },
};
