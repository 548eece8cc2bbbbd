import { ok } from '../model/result.ts';
import { jsonText } from '../text/json.ts';
import { exportDocument } from './document/document.ts';
import type { TextExporter } from './source.ts';

/** All that was written and all figures as JSON; the shape is that of docs/okr.export.schema.json. */
export const json: TextExporter = (source) => ok(`${jsonText(exportDocument(source), 2)}\n`);
