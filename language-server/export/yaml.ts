import { stringify } from 'yaml';
import { ok } from '../model/result.ts';
import { exportDocument } from './document/document.ts';
import type { TextExporter } from './source.ts';

/** The same as the JSON. Every text is quoted: readers of older YAML take `no` and `2026-01-01` for something else. A terminal would obey what YAML leaves as it is between U+007F and U+009F. */
export const yaml: TextExporter = (source) =>
  ok(
    stringify(exportDocument(source), {
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      aliasDuplicateObjects: false,
      lineWidth: 0,
    }).replaceAll(/[\u007F-\u009F]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`),
  );
