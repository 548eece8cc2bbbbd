import type { FileModel, Initiative, KeyResult, Objective } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { cycleOf, unitsOf } from '../../model/names.ts';
import { resolveKpi } from '../../model/resolve.ts';
import { keyResultText, line, refTexts } from '../describe.ts';
import { declarationOf, symbolOf } from '../names/symbol.ts';
import { type HoverContext, unitLabels } from './context.ts';
import { cycleDays } from './cycle.ts';
import { lastReadingText } from './kpi.ts';
import { bold, escaped, field, lines, paragraphs } from './markdown.ts';

export function objectiveContent(objective: Objective, file: FileModel, context: HoverContext): string {
  const cycle = cycleOf(objective, file.headers);
  const { say } = context;
  return paragraphs(
    lines(bold(labelOf(objective)), escaped(kindOf(objective, context))),
    lines(
      field(say('for'), unitLabels(unitsOf(objective, file.headers), context)),
      field(say('cycle'), cycle && line(cycle, cycleDays(cycle, context))),
      field(say('owner'), unitLabels(objective.owners, context)),
      field(say('serves'), refTexts(objective.serves)),
    ),
    escaped(objective.because?.value ?? ''),
    escaped(objective.note?.value ?? ''),
  );
}

export function keyResultContent(
  keyResult: KeyResult,
  objective: Objective,
  file: FileModel,
  context: HoverContext,
): string {
  const { say } = context;
  return paragraphs(
    lines(
      bold(labelOf(keyResult)),
      escaped(
        line(
          say('keyResult'),
          keyResult.title && keyResult.name,
          keyResult.ambition && say(keyResult.ambition.value),
        ),
      ),
    ),
    escaped(keyResultText(keyResult, context.sayDescription)),
    lines(
      field(say('of'), labelOf(objective)),
      field(say('for'), unitLabels(unitsOf(objective, file.headers), context)),
      field(say('cycle'), cycleOf(objective, file.headers)),
      field(say('owner'), unitLabels(keyResult.owners, context)),
      field('KPI', trackedText(keyResult, context)),
    ),
    escaped(keyResult.because?.value ?? ''),
    escaped(keyResult.note?.value ?? ''),
  );
}

export function initiativeContent(
  initiative: Initiative,
  objective: Objective,
  context: HoverContext,
): string {
  const { say } = context;
  return paragraphs(
    lines(
      bold(labelOf(initiative)),
      escaped(
        line(
          say('initiative'),
          initiative.status && say(initiative.status.value),
          initiative.due && say('due', { date: initiative.due.text }),
        ),
      ),
    ),
    lines(
      field(say('of'), labelOf(objective)),
      field(say('for'), refTexts(initiative.keyResults)),
      field(say('owner'), unitLabels(initiative.owners, context)),
    ),
    escaped(initiative.note?.value ?? ''),
  );
}

function kindOf({ title, name, ambition, priority, dropped }: Objective, { say }: HoverContext): string {
  return line(
    say('objective'),
    title && name,
    ambition && say(ambition.value),
    priority && say('priority', { priority: priority.text }),
    dropped && say('dropped'),
  );
}

/** The KPI that feeds a key result, with its newest reading. */
function trackedText({ tracks }: KeyResult, context: HoverContext): string | undefined {
  const { names, project } = context;
  const found = tracks && resolveKpi(tracks, names);
  if (found?.kind !== 'found' || found.target.kind !== 'kpi') return undefined;
  const { uri } = found.target.entry;
  const file = project.files.get(uri);
  const kpi = file?.kpis.find((one) => one === declarationOf(file, symbolOf(found.target)));
  return kpi && line(labelOf(kpi), lastReadingText(kpi, context));
}
