/**
 * Writes docs/okr.config.schema.json out of the rules' and the settings' own descriptions.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settingsSchema } from '../language-server/rules/config/json-schema.ts';
import { allRules } from '../language-server/rules/index.ts';
import { root } from './paths.ts';

await writeFile(
  join(root, 'docs/okr.config.schema.json'),
  `${JSON.stringify(settingsSchema(allRules), null, 2)}\n`,
);
