import { options, type Profile, severity } from './profile.ts';

export const wodtke: Profile = {
  name: 'wodtke',
  description:
    'One objective with three key results, a confidence that starts at five of ten, and a check-in every Monday.',
  source: 'Christina Wodtke, Radical Focus.',
  settings: {
    ambition: 'aspirational',
    rules: {
      'objective-count': options({ max: 1 }),
      'kr-count': options({ min: 3, max: 3 }),
      'objective-has-metric': severity('warning'),
      'kr-activity': severity('warning'),
      'kr-no-guardrail': severity('information'),
      'confidence-range': severity('warning'),
      'checkin-missing': options({ days: 7 }),
    },
  },
};
