import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../language-server/rules/settings.ts';
import { findingsOf, judged } from '../../support/rules.ts';

const TEXT = 'objective x "Bread for all" {\n  kr "Time to open a shop" from 40 hours to 5 working-days\n}\n';

test('a working day is as long as the settings say', () => {
  expect(findingsOf(judged(TEXT), 'kr-no-change')).toHaveLength(1);
  const shorter = { ...DEFAULT_SETTINGS, hoursPerWorkingDay: 7 };
  expect(findingsOf(judged(TEXT, { settings: shorter }), 'kr-no-change')).toHaveLength(0);
});
