import { z } from 'zod';
import { ok } from '../../../model/result.ts';
import { SEVERITIES } from '../../../rules/finding.ts';
import { judge } from '../../judge.ts';
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
    const read = desk.only(paths);
    if (!read.ok) return read;
    const lowest = SEVERITIES.indexOf(severity);
    const { findings, files, today, problems } = judge(read.value, desk.root);
    const shown = findings.filter(({ finding }) => SEVERITIES.indexOf(finding.severity) >= lowest);
    return ok({
      today,
      files,
      problems,
      findings: shown.slice(0, MOST).map((placed) => told(placed, placed.also)),
      ...(shown.length > MOST && { notShown: shown.length - MOST }),
    });
  },
});
