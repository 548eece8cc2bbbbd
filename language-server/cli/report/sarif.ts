import type { PositionRange } from '../../model/position.ts';
import { BAD_CONFIG } from '../../rules/config/bad-config.ts';
import { documentationOf } from '../../rules/documentation.ts';
import type { Fix, Severity } from '../../rules/finding.ts';
import { allRules } from '../../rules/index.ts';
import type { RuleMeta } from '../../rules/rule.ts';
import { jsonText } from '../../text/json.ts';
import type { Placed } from '../judge.ts';
import { fullMessage, type Report, type Reporter } from './report.ts';

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
} as const;

/**
 * A log in the Static Analysis Results Interchange Format, as code scanning takes it.
 * Source: OASIS, SARIF 2.1.0.
 */
export const sarifReport: Reporter = (report, { base }) => {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'okr',
            version: report.version,
            semanticVersion: report.version,
            informationUri: 'https://github.com/okr-as-code/okr',
            rules: RULES.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results: report.findings.map((placed) => resultOf(placed, report, base)),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
};

const RULES: readonly RuleMeta[] = [...allRules.map(({ meta }) => meta), BAD_CONFIG];
const INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, i) => [id, i]));

function ruleOf({ id, summary, reason, severity, category }: RuleMeta) {
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: reason },
    helpUri: documentationOf(id),
    help: { text: `${reason}\n${documentationOf(id)}` },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
    properties: { tags: [category] },
  };
}

function resultOf(placed: Placed, report: Report, base: string) {
  const { finding } = placed;
  const fixes = finding.fixes.flatMap((fix) => fixOf(fix, report, base));
  return {
    ruleId: finding.rule,
    ruleIndex: INDEX.get(finding.rule) ?? -1,
    level: levelOf(finding.severity),
    message: { text: fullMessage(placed) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(placed.file, base), region: region(placed.range) },
      },
    ],
    ...(fixes.length > 0 && { fixes }),
  };
}

function levelOf(severity: Severity): string {
  return LEVELS[severity];
}

/** A fix that asks the author something is no fix for a program. */
function fixOf({ title, edits, ask }: Fix, { placeOf }: Report, base: string) {
  if (ask !== undefined) return [];
  const replacements = new Map<string, object[]>();
  for (const edit of edits) {
    const place = placeOf(edit);
    if (!place) return [];
    const list = replacements.get(place.file) ?? [];
    replacements.set(place.file, list);
    list.push({ deletedRegion: region(place.range), insertedContent: { text: edit.text } });
  }
  return [
    {
      description: { text: title },
      artifactChanges: [...replacements].map(([file, list]) => ({
        artifactLocation: artifact(file, base),
        replacements: list,
      })),
    },
  ];
}

/** From the root of the sources; parts that leave it are left as they are. */
function artifact(file: string, base: string) {
  return { uri: (base + file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region({ start, end }: PositionRange) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
