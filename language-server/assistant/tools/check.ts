import { z } from 'zod';
import { ok } from '../../model/result.ts';
import { type Finding, SEVERITIES } from '../../rules/finding.ts';
import { told } from '../told.ts';
import { defineTool } from '../tool.ts';

/** More would fill an assistant's memory with the same advice. */
const MOST = 200;

export const check = defineTool({
  name: 'okr_check',
  title: 'Check OKRs',
  description:
    'Judges the .okr files as a good OKR coach would: objectives that are vague, key results that cannot be measured or are tasks, missing baselines, owners and alignment. Each finding has its place, a rule id and what to do. Use it after every change of a .okr file.',
  input: {
    paths: z
      .array(z.string())
      .optional()
      .describe('Files and folders from the root; all where it is left out'),
    severity: z
      .enum(['error', 'warning', 'information', 'hint'])
      .optional()
      .describe('The mildest level to tell; information where it is left out'),
  },
  run({ paths = [], severity = 'information' }, desk) {
    const found = desk.look(paths);
    if (!found.ok) return found;
    const { asked, today, problems, workspace } = found.value;
    const lowest = SEVERITIES.indexOf(severity);
    const isShown = ({ severity: own }: Finding): boolean => SEVERITIES.indexOf(own) >= lowest;
    const findings = asked.flatMap((file) =>
      workspace
        .findingsOf(file.uri)
        .filter(isShown)
        .map((finding) => told(finding, file, found.value)),
    );
    return ok({
      today,
      files: asked.length,
      problems,
      findings: findings.slice(0, MOST),
      ...(findings.length > MOST && { notShown: findings.length - MOST }),
    });
  },
});
