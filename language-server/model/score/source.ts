import type { IsoDate } from '../dates.ts';
import type { AmbitionKind, FileModel } from '../file.ts';
import type { ObjectiveId } from '../ids.ts';
import type { LinkLookup } from '../links.ts';
import type { Names } from '../resolve.ts';
import type { Sentence } from './goal.ts';
import type { GradingScheme } from './grade.ts';

/** What holds for a file's scores. */
export interface ScoreSettings {
  readonly today: IsoDate;
  /** What an objective is that does not say. */
  readonly ambition: AmbitionKind;
  readonly scheme: GradingScheme;
  readonly names: Names;
}

/** What scores are made of. */
export interface ScoreSource {
  /** By URI. */
  readonly files: ReadonlyMap<string, FileModel>;
  readonly lookup: LinkLookup;
  settingsFor(uri: string): ScoreSettings;
  /** What a key result's words say; asked only for those whose form does not say it. */
  sentenceOf(objective: ObjectiveId, keyResult: string): Sentence | undefined;
}
