/** AsciiDoc as Markdown, line by line: headings, lists, tables, links. */
export function markdownOfAsciidoc(text: string): string {
  const table = new Table();
  return text
    .split('\n')
    .map((line) => table.line(line) ?? lineOf(line))
    .join('\n');
}

function lineOf(line: string): string {
  const heading = /^(={1,6})\s+(\S.*)$/.exec(line);
  if (heading) return `${'#'.repeat(heading[1]!.length)} ${inline(heading[2]!)}`;
  const item = /^\s*([*.]{1,5}|-)\s+(\S.*)$/.exec(line);
  if (item) {
    const [, mark = '', said = ''] = item;
    return `${'   '.repeat(mark.length - 1)}${mark.startsWith('.') ? '1.' : '-'} ${inline(said)}`;
  }
  // Lines around blocks and lists, and what is said about them.
  if (/^(?:-{4,}|={4,}|\.{4,}|\*{4,}|_{4,}|\+|\[[^\]]{0,200}\])\s*$/.test(line)) return '';
  const title = /^\.(\p{L}.*)$/u.exec(line);
  return title ? `**${title[1]!.replaceAll('*', '')}**` : inline(line);
}

function inline(text: string): string {
  return text
    .replace(/(?:link:)?\b(https?:\/\/[^\s[\]]{1,500})\[([^\][]{1,300})\]/g, '[$2](<$1>)')
    .replace(/(?<![\p{L}\p{N}*])\*([^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?![\p{L}\p{N}*])/gu, '**$1**');
}

/** A table between two `|===`, as the HTML of one: a cell may have a line of its own. */
class Table {
  private open = false;
  private width = 0;
  private cells: string[] = [];

  /** What the line becomes; undefined outside of tables. */
  line(line: string): string | undefined {
    if (/^\|={3,}\s*$/.test(line)) {
      this.open = !this.open;
      const rest = this.open ? '' : this.row(true);
      if (this.open) this.width = 0;
      return this.open ? '<table>' : `${rest}</table>`;
    }
    if (!this.open) return undefined;
    const cells = line.startsWith('|') ? line.slice(1).split(/\s(?:\d?[.+*]?\d?[a-z]?)?\|/) : [];
    if (cells.length === 0) {
      if (line.trim() !== '' && this.cells.length > 0)
        this.cells.push(`${this.cells.pop()}<br>${escaped(line)}`);
      return EMPTY;
    }
    const ended = this.row(false);
    this.cells.push(...cells.map(escaped));
    if (this.width === 0) this.width = cells.length;
    return ended || EMPTY;
  }

  /** The row, once it has all its cells. */
  private row(last: boolean): string {
    if (this.cells.length === 0 || (!last && this.cells.length < this.width)) return '';
    const cells = this.cells.splice(0);
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  }
}

/** A blank line would end the table. */
const EMPTY = '<!-- -->';

function escaped(text: string): string {
  return text
    .trim()
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
    .replace(/\*([^\s*][^*]{0,200})\*/g, '<b>$1</b>');
}
