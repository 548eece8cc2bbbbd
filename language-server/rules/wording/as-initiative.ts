import { quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';

/** Makes an initiative of a key result, with its owners and its date, and leaves one in its place that asks for the effect. */
export function asInitiative({ uri, model, objective }: KeyResultView, title: string, ask: string): Fix {
  const indent = objective.model.body?.indent ?? '  ';
  const { eol } = objective.file.model;
  const name = model.name ? `${model.name} ` : '';
  const owners = model.owners.map((ref) => ref.path.map((segment) => segment.name).join('.'));
  const owner = owners.length > 0 ? ` owner ${owners.join(', ')}` : '';
  const due = model.by?.iso ? ` due ${model.by.iso}` : '';
  const initiative = `initiative ${quoted(model.title?.value ?? '')}${owner}${due}`;
  return {
    title,
    edits: [
      replacement(uri, model.range, `kr ${name}${quoted(ask)} from ? to ?${eol}${indent}${initiative}`),
    ],
    ask,
  };
}
