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

/** What scores are made of. It may take note of what is asked for on whose behalf, to tell later which scores are old. */
export interface ScoreSource {
  /** By URI. */
  readonly files: ReadonlyMap<string, FileModel>;
  fileOf(uri: string): FileModel | undefined;
  readonly lookup: LinkLookup;
  settingsFor(uri: string): ScoreSettings;
  /** What a key result's words say; asked only for those whose form does not say it. */
  sentenceOf(objective: ObjectiveId, keyResult: string): Sentence | undefined;
  /** Says that whatever is being computed needs the objective's score. */
  needs(objective: string): void;
  /** Computes an objective's score: what is asked for meanwhile is asked on its behalf. */
  onBehalfOf<T>(objective: string, compute: () => T): T;
}
