import type { FirstTexts } from './texts.ts';

export const en: FirstTexts = {
  company: 'Our company',
  team: 'Our team',
  companyNote: ['Who there is: companies, teams and people. Everything else refers to these names.'],
  objectiveNote: [
    'The heading says whose objectives these are and when. What follows is an example: put your own in its place.',
  ],
  checkInNote: ['Once a week: where each figure stands, and how confident you are that it gets there.'],
  objective: 'Make the first week with us a good one',
  because:
    'Half of those who leave do so in their first month, and most of them never got our product to run.',
  setUp: 'New customers who finish the set-up within a week',
  answer: 'Time until a new customer gets an answer',
  hours: 'hours',
  leaving: 'New customers who leave in their first month',
};
