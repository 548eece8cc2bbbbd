/**
 * Writes a page for each rule into docs/rules/, and their index. What stands behind `## Examples` is written by hand
 * and kept; everything before it comes from the rule's metadata.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BAD_CONFIG } from '../language-server/rules/config/bad-config.ts';
import { allRules } from '../language-server/rules/index.ts';
import type { Category, RuleMeta, SmartLetter } from '../language-server/rules/rule.ts';

const FOLDER = 'docs/rules';
const EXAMPLES = '## Examples';

const CATEGORIES: Readonly<Record<Category, string>> = {
  objective: 'How an objective is put',
  'key-result': 'What a key result measures',
  set: 'How many, and whose',
  alignment: 'How objectives hang together',
  progress: 'How it is going',
  kpi: 'KPIs',
  language: 'The language itself',
};

const LETTERS: Readonly<Record<SmartLetter, string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'attainable',
  R: 'relevant',
  T: 'time-bound',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  pl: 'Polish',
  zh: 'Chinese',
  sv: 'Swedish',
  ru: 'Russian',
};

const rules: readonly RuleMeta[] = [...allRules.map(({ meta }) => meta), BAD_CONFIG];
for (const meta of rules) {
  const path = `${FOLDER}/${meta.id}.md`;
  write(path, `${head(meta)}\n${examples(path)}`);
}
write(`${FOLDER}/README.md`, index());

function head(meta: RuleMeta): string {
  const facts = [
    `| severity | ${meta.severity === 'off' ? 'off unless turned on' : meta.severity} |`,
    ...(meta.smart ? [`| counts against | **${meta.smart}** of SMART: ${LETTERS[meta.smart]} |`] : []),
    ...(meta.languages
      ? [`| reads | ${meta.languages.map((code) => LANGUAGES[code] ?? code).join(', ')} |`]
      : []),
    `| quick fix | ${meta.fix ?? 'none'} |`,
    `| source | ${meta.source} |`,
  ];
  return `# ${meta.id}

${meta.summary}.

${meta.reason}

| | |
| --- | --- |
${facts.join('\n')}

${options(meta)}## Turning it off

For a folder, in \`okr.config.json\`:

\`\`\`jsonc
{ "rules": { "${meta.id}": "off" } }
\`\`\`

${
  meta.id === 'syntax' || meta.category === 'language'
    ? ''
    : `For one place, with a reason:

\`\`\`okr
// okr-disable-next-line ${meta.id} -- why this is right here
\`\`\`
`
}`;
}

function options({ options: all }: RuleMeta): string {
  const rows = Object.entries(all as Record<string, { default: unknown; description: string }>).map(
    ([name, { default: value, description }]) =>
      `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`,
  );
  return rows.length === 0
    ? ''
    : `## Options\n\n| option | default | |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`;
}

/** What was written by hand, or the beginning of it. */
function examples(path: string): string {
  if (!existsSync(path)) return `${EXAMPLES}\n`;
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(EXAMPLES);
  return start < 0 ? `${EXAMPLES}\n` : text.slice(start);
}

function index(): string {
  const sections = Object.entries(CATEGORIES).flatMap(([category, title]) => {
    const own = rules.filter((meta) => meta.category === category);
    if (own.length === 0) return [];
    const rows = own.map(
      ({ id, summary, severity, smart }) =>
        `| [${id}](${id}.md) | ${summary} | ${severity} | ${smart ?? ''} |`,
    );
    return [
      `## ${title}\n\n| rule | finds | severity | SMART |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    ];
  });
  return `# The rules

What the coach looks at. Each rule can be turned off, made milder or graver, and some take options: see [settings](../settings.md).

${sections.join('\n')}
## Who says so

People disagree about OKRs, so every rule names its sources, and [profiles](../settings.md#extends) follow one school each.

| name | what it is |
| --- | --- |
| Fox | an article that tells OKRs from KPIs, in English |
| Kalungi | OKRs for marketing teams, by an agency for software companies, in Polish |
| Simply | OKRs and KPIs for agencies, in Polish |
| Zokri | examples for every department and a tool, in Chinese |
| Midnatt | from business goals to OKRs, in Swedish |
| Google re:Work | Google's public guide to setting goals |
| Wodtke | Christina Wodtke, *Radical Focus* |
| Perdoo | the guides of the goal software of that name |
`;
}

function write(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
