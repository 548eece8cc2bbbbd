/**
 * Writes docs/okr.config.schema.json out of the rules' and the settings' own descriptions, and docs/okr.export.schema.json
 * out of the types of the export.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportSchema } from '../language-server/export/document/schema.ts';
import { settingsSchema } from '../language-server/rules/config/json-schema.ts';
import { allRules } from '../language-server/rules/index.ts';
import { root } from './paths.ts';

await writeFile(
  join(root, 'docs/okr.config.schema.json'),
  `${JSON.stringify(settingsSchema(allRules), null, 2)}\n`,
);

await writeFile(join(root, 'docs/okr.export.schema.json'), `${JSON.stringify(exportSchema(), null, 2)}\n`);
