/** The forms an import reads. */
export const FORMATS = ['md', 'csv', 'tsv', 'json', 'yaml', 'html', 'org', 'adoc'] as const;
export type SourceFormat = (typeof FORMATS)[number];

const BY_ENDING: Readonly<Record<string, SourceFormat>> = {
  md: 'md',
  markdown: 'md',
  mdx: 'md',
  txt: 'md',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  org: 'org',
  adoc: 'adoc',
  asciidoc: 'adoc',
  asc: 'adoc',
};

/** The form that a file's name tells; undefined where it tells none. */
export function formatOfName(fileName = ''): SourceFormat | undefined {
  return BY_ENDING[/\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
}

/** The form that a text looks like. Markdown where nothing tells: every text is some. */
export function sourceFormat(text: string): SourceFormat {
  const start = text.trimStart();
  if (/^[{[]\s*["{[\]}]/.test(start)) return 'json';
  if (/^<(?:!doctype html|html|head|body|meta)\b/i.test(start)) return 'html';
  const lines = start.split('\n', 4).filter((line) => line.trim() !== '');
  const shared = (sign: string): boolean => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return lines.length > 1 && counts[0]! > 0 && counts.every((count) => count >= counts[0]! / 2);
  };
  if (shared('\t')) return 'tsv';
  if (!/^[ \t>]*(?:[-*+#|]|\d+[.)])\s/m.test(start.slice(0, 2000)) && (shared(',') || shared(';')))
    return 'csv';
  if (
    /^(?:---\s*\n)?(?:- )?[\w-]+:(?:\s*$|\s+[^\s])/m.test(start.slice(0, 400)) &&
    /^[ \t]*- [\w-]+:|^[\w-]+:\s*$/m.test(start) &&
    !/^#{1,6} /m.test(start)
  )
    return 'yaml';
  return 'md';
}
