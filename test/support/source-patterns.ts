import { parseAst } from 'rolldown/parseAst';

/** A regular expression in a source file, and the line it stands on. */
export interface SourcePattern {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

/**
 * The regular expressions that are written out in a source file.
 * @throws SyntaxError where it is no TypeScript
 */
export function sourcePatterns(text: string, file: string): SourcePattern[] {
  const found: SourcePattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = text.slice(0, node.start as number).split('\n').length;
      found.push({ source: pattern, flags, line });
    } else for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file));
  return found;
}
