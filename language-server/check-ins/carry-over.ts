import type { Ref } from '../model/file.ts';
import { lastName, type ObjectiveEntry } from '../model/names.ts';
import { type Names, type Place, resolveSupportable } from '../model/resolve.ts';
import type { KeyResultView, ObjectiveView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import { carriedKeyResult } from './carried-key-result.ts';
import { messages } from './messages.ts';
import { type NextCycle, namesWith } from './next-cycle.ts';
import { refOf } from './reference.ts';

/** An objective that goes on, with those of its key results that do. */
export interface Carried {
  readonly objective: ObjectiveView;
  readonly keyResults: readonly KeyResultView[];
}

/** Everything that goes on together: references among them lead to the next cycle's. */
export interface CarryOver {
  readonly project: Project;
  readonly carried: readonly Carried[];
  readonly next: NextCycle;
  textOf(uri: string): string;
}

/** What the carried objectives will be known as. */
export function entriesOf({ carried, next }: Pick<CarryOver, 'carried' | 'next'>): ObjectiveEntry[] {
  return carried.flatMap(({ objective: { model, place, uri }, keyResults }) =>
    model.name
      ? [
          {
            uri: `${uri}#${next.name}`,
            objective: model.name,
            units: place.units,
            cycle: next.name,
            keyResults: keyResults.flatMap((one) => one.model.name ?? []),
          },
        ]
      : [],
  );
}

/** An objective as it goes on in the next cycle, below a header of its teams and that cycle. */
export function carriedObjective({ objective, keyResults }: Carried, over: CarryOver): string {
  const { model, uri, around, place } = objective;
  const text = over.textOf(uri);
  const names = namesWith(around.names, entriesOf(over), over.next);
  const then: Place = { units: place.units, cycle: over.next.name };
  const lost: string[] = [];
  const refs = (all: readonly Ref[]): string[] =>
    all.flatMap((ref) => {
      const written = inNextCycle(ref, text, [place, around.names], [then, names]);
      if (written === undefined) lost.push(text.slice(...ref.range));
      return written ?? [];
    });
  const slice = (of: { readonly range: readonly [number, number] }): string => text.slice(...of.range);
  const clause = (word: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`  ${word} ${items.join(', ')}`] : [];
  const supports = clause('supports', refs(model.supports));
  const contributes = clause('contributes to', refs(model.contributes));
  const lines = keyResults.map((one) => `  ${carriedKeyResult(over.project, one, text, over.next, refs)}`);
  const say = objective.say(messages);
  const head = ['objective', model.name, model.title && slice(model.title)].filter(Boolean).join(' ');
  return [
    `${head} {`,
    ...clause('owner', model.owners.map(slice)),
    ...clause('priority', model.priority ? [slice(model.priority)] : []),
    ...(model.ambition ? [`  ${model.ambition.value}`] : []),
    ...lost.map((goal) => `  // ${say('supported', { cycle: objective.cycle ?? '', goal })}`),
    ...supports,
    ...contributes,
    ...clause('serves', model.serves.map(slice)),
    ...clause('because', model.because ? [slice(model.because)] : []),
    ...model.links.map((link) => `  link ${slice(link)}`),
    '',
    ...lines,
    '}',
  ].join('\n');
}

/**
 * A reference as it is to be written in the next cycle: the same words where they lead to the same thing or to what it
 * has become; the objective alone where its key result does not go on. Undefined where it would lead elsewhere or
 * nowhere.
 */
function inNextCycle(
  ref: Ref,
  text: string,
  [place, names]: readonly [Place, Names],
  [then, namesThen]: readonly [Place, Names],
): string | undefined {
  const before = resolveSupportable(ref, place, names);
  if (before.kind !== 'found' || !('id' in before.target)) return text.slice(...ref.range);
  const { entry, kind } = before.target;
  const path = ref.path.map(({ name }) => name);
  const shorter = kind === 'key-result' ? [path.slice(0, -1)] : [];
  for (const said of [path, ...shorter]) {
    const after = resolveSupportable(refOf(said), then, namesThen);
    if (after.kind !== 'found' || !('id' in after.target)) continue;
    const same = after.target.entry.objective === entry.objective && shareUnit(after.target.entry, entry);
    if (same && after.target.kind === (said === path ? kind : 'objective')) return said.join('.');
  }
  return undefined;
}

function shareUnit(one: ObjectiveEntry, other: ObjectiveEntry): boolean {
  return one.units.some((unit) => other.units.includes(unit));
}

/** The header that carried objectives stand below; the same text for those that can stand below one. */
export function headerOf(
  { objective }: Carried,
  { next, textOf }: Pick<CarryOver, 'next' | 'textOf'>,
): string {
  const text = textOf(objective.uri);
  const teams = objective.units.map((ref) => text.slice(...ref.range)).join(', ');
  const language = objective.language ? ` language ${objective.language}` : '';
  return `okrs${teams ? ` for ${teams}` : ''} in ${next.name}${language}`;
}

/** True where one of the objective's teams has an objective of that name in the cycle already. */
export function isThereAlready({ model, units, around }: ObjectiveView, cycle: string): boolean {
  const own = units.map(lastName);
  return (
    model.name !== undefined &&
    around.names
      .lookup('objective', model.name)
      .some((entry) => entry.cycle === cycle && entry.units.some((unit) => own.includes(unit)))
  );
}
