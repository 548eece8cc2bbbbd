import { options, type Profile, severity } from './profile.ts';

export const perdoo: Profile = {
  name: 'perdoo',
  description:
    'Up to five objectives without figures in them; what runs all the time is a KPI, and what goes from nothing to all an initiative.',
  source: 'Perdoo, the ultimate OKR guide.',
  settings: {
    rules: {
      'objective-count': options({ max: 5 }),
      'kr-count': options({ min: 2, max: 5 }),
      'objective-has-metric': severity('warning'),
      'objective-business-as-usual': severity('warning'),
      'kr-maintain': severity('warning'),
      'kr-zero-to-hundred': severity('warning'),
      'kpi-not-smart': severity('warning'),
      'kpi-unhealthy': severity('warning'),
    },
  },
};
