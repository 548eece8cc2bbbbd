import type { Profile } from './profile.ts';

/** Changes nothing: each rule's own defaults are the standard. */
export const standard: Profile = {
  name: 'standard',
  description: 'Every rule with its own defaults.',
  source: 'This project: what the published schools have in common.',
  settings: {},
};
