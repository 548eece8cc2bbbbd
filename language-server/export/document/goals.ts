import type { FileModel, Initiative, KeyResult, Objective, Risk } from '../../model/file.ts';
import { unitsOf } from '../../model/names.ts';
import { metricOf, nameAndTitle, refText, said, texts, valueText } from './parts.ts';
import type { KeyResultDocument, ObjectiveDocument } from './schema.ts';

/** An objective with all its clauses. Teams, cycle and language are those that hold for it, wherever they are written. */
export function objectiveDocument(one: Objective, file: FileModel): ObjectiveDocument {
  const header = one.header === undefined ? undefined : file.headers[one.header];
  return {
    ...said<Omit<ObjectiveDocument, 'keyResults' | 'initiatives' | 'risks'>>({
      ...nameAndTitle(one),
      for: unitsOf(one, file.headers).map(refText),
      in: (one.cycle ?? header?.cycle)?.name,
      language: header?.language?.value,
      priority: one.priority && valueText(one.priority),
      serves: one.serves.map(refText),
      ...goalParts(one),
      retrospective: one.retrospective?.value,
    }),
    keyResults: one.keyResults.map(keyResultDocument),
    ...said({ initiatives: one.initiatives.map(initiativeDocument), risks: one.risks.map(riskDocument) }),
  };
}

function keyResultDocument(one: KeyResult): KeyResultDocument {
  return said<KeyResultDocument>({
    ...nameAndTitle(one),
    metric: one.metric && metricOf(one.metric),
    tracks: one.tracks && refText(one.tracks),
    stretch: one.stretch && valueText(one.stretch),
    weight: one.weight && valueText(one.weight),
    by: one.by?.text,
    ...goalParts(one),
    hidden: one.hidden && true,
  });
}

function goalParts(one: Objective | KeyResult) {
  return {
    owners: one.owners.map(refText),
    supports: one.supports.map(refText),
    contributesTo: one.contributes.map(refText),
    ambition: one.ambition?.value,
    because: one.because?.value,
    score: one.score && valueText(one.score),
    links: texts(one.links),
    note: one.note?.value,
    dropped: one.dropped && (true as const),
  };
}

type InitiativeDocument = NonNullable<ObjectiveDocument['initiatives']>[number];

function initiativeDocument(one: Initiative): InitiativeDocument {
  return said<InitiativeDocument>({
    ...nameAndTitle(one),
    for: one.keyResults.map(refText),
    owners: one.owners.map(refText),
    due: one.due?.text,
    status: one.status?.value,
    links: texts(one.links),
    note: one.note?.value,
  });
}

type RiskDocument = NonNullable<ObjectiveDocument['risks']>[number];

function riskDocument({ title, mitigation, owners }: Risk): RiskDocument {
  return said<RiskDocument>({
    title: title?.value,
    mitigation: mitigation?.value,
    owners: owners.map(refText),
  });
}
