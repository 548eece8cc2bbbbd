import { options, type Profile, severity } from './profile.ts';

export const kalungi: Profile = {
  name: 'kalungi',
  description:
    'Three to five objectives of three to five key results, in real numbers; work may be a key result when it is counted.',
  source: 'Kalungi, OKRs for marketing teams.',
  settings: {
    rules: {
      'objective-count': options({ max: 5 }),
      'kr-count': options({ min: 3, max: 5 }),
      'kr-percentage': severity('warning'),
      'objective-has-metric': severity('warning'),
      'objective-no-action': severity('warning'),
      // “Send three newsletters” is one of its own good examples, and so is an objective that stays.
      'kr-activity': options({ counted: false }),
      'carried-over-unchanged': severity('off'),
    },
  },
};
