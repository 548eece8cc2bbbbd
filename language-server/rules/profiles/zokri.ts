import { options, type Profile, severity } from './profile.ts';

export const zokri: Profile = {
  name: 'zokri',
  description:
    'One to four key results an objective, work as initiatives, the problem behind each objective, and check-ins by the week.',
  source: 'ZOKRI, OKR examples by department.',
  settings: {
    rules: {
      'objective-count': options({ max: 4 }),
      'kr-count': options({ min: 1, max: 4 }),
      'kr-activity': severity('warning'),
      'kr-milestone-ambition': severity('warning'),
      'objective-no-why': severity('information'),
      'checkin-missing': options({ days: 7, longDays: 7 }),
    },
  },
};
