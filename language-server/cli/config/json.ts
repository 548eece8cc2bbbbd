import { version } from '../../../package.json';
import { jsonText } from '../../text/json.ts';
import type { ConfigInForce } from './in-force.ts';

/** What is in force, for programs. Its shape is documented in docs/command-line.md and only ever added to. */
export function configJson({ path, project, files, ignored, values }: ConfigInForce): string {
  return `${jsonText({ version, path, project, files, ignored, values }, 2)}\n`;
}
