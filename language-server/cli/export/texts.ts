import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { exportSource, type TextExporter } from '../../export/source.ts';
import { ok } from '../../model/result.ts';
import type { Exporter } from './formats.ts';
import { languageOf } from './language.ts';

/** A text out of the project's own figures, for the command line. */
export function texts(exporter: TextExporter): Exporter {
  return ({ read, options }) => {
    const { cycle, team, bom, lang } = options;
    const filter = { ...(cycle !== undefined && { cycle }), ...(team !== undefined && { team }) };
    const nameOf = (uri: string): string => basename(rootOf(read.gathered.roots, uri));
    const source = exportSource(read, filter, version, nameOf);
    const text = source.ok ? exporter(source.value, lang ?? languageOf(read)) : source;
    return text.ok && bom ? ok(`\uFEFF${text.value}`) : text;
  };
}

/** The innermost folder that a project may begin in; else the file's own. */
function rootOf(roots: readonly string[], uri: string): string {
  const path = fileURLToPath(uri);
  const around = roots.filter((root) => path.startsWith(root));
  return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
}
