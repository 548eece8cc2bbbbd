import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerProgram } from '../support/client.ts';

const require = createRequire(import.meta.url);
const home = join(dirname(require.resolve('yaml-language-server')), '../..');

/** How long yaml-language-server waits for more typing before it looks, in milliseconds. */
export const ITS_DELAY = 200;
export const { version } = require(join(home, 'package.json')) as { version: string };

/** yaml-language-server as it is shipped, with our schema for everything and nothing from the network. */
export const yamlServer: ServerProgram = {
  args: [join(home, 'bin/yaml-language-server'), '--stdio'],
  languageId: 'yaml',
  settings: {
    yaml: {
      validate: true,
      schemas: { [pathToFileURL(join(import.meta.dirname, 'okrs.schema.json')).toString()]: '*.yaml' },
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
    },
  },
};

/** The same without its delay, which then ends at once. */
export const eagerYamlServer: ServerProgram = {
  ...yamlServer,
  args: ['--import', pathToFileURL(join(import.meta.dirname, 'no-delay.mjs')).toString(), ...yamlServer.args],
};
