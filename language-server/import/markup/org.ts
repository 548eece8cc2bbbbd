const STATES = 'TODO|NEXT|DOING|STARTED|WAITING|DONE|CANCELL?ED|KILLED';
const HEADING = new RegExp(
  `^(\\*{1,6})\\s+(?:(${STATES})\\s+)?(?:\\[#([A-C])\\]\\s+)?(.*?)(?:\\s+(:[\\p{L}\\p{N}_@#%:]+:))?\\s*$`,
  'u',
);

/** Org mode as Markdown, line by line: headings with their states and tags, drawers, dates, tables, links. */
export function markdownOfOrg(text: string): string {
  return text
    .split('\n')
    .map((line) => lineOf(line.length > 2000 ? line : line.trimEnd()))
    .join('\n');
}

function lineOf(line: string): string {
  const heading = HEADING.exec(line.slice(0, 2000));
  if (heading) {
    const [, stars = '', state, priority, title = '', tags] = heading;
    const said = [
      state && `status: ${state}`,
      priority && `note: #${priority}`,
      tags && `note: ${tags.split(':').filter(Boolean).join(' ')}`,
    ].filter(Boolean);
    return `${'#'.repeat(Math.min(6, stars.length + 1))} ${inline(title)}${said.map((one) => ` (${one})`).join('')}`;
  }
  const title = /^#\+TITLE:\s*(\S.*)$/i.exec(line);
  if (title) return `# ${title[1]}`;
  if (/^\s*:(?:PROPERTIES|LOGBOOK|END):$/i.test(line) || /^#\+(?:BEGIN|END)_\w+$/i.test(line)) return '';
  const property = /^\s*:([\p{L}_-]{1,30}):\s+(\S.*)$/u.exec(line);
  if (property) return `- ${property[1]}: ${property[2]}`;
  const planned = /^\s*(DEADLINE|SCHEDULED|CLOSED):\s*[<[](\d{4}-\d{2}-\d{2})([^>\]]*)[>\]]$/.exec(line);
  if (planned) return `- ${planned[1]}: ${planned[2]}`;
  if (/^\s*\|[-+|]+\|?$/.test(line)) return line.replaceAll('+', '|');
  return inline(line);
}

function inline(text: string): string {
  return text
    .replace(/\[\[([^\][]{1,500})\]\[([^\][]{1,500})\]\]/g, '[$2](<$1>)')
    .replace(/\[\[([^\][]{1,500})\]\]/g, '<$1>')
    .replace(/(?<![\p{L}\p{N}*])\*([^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?![\p{L}\p{N}*])/gu, '**$1**');
}
