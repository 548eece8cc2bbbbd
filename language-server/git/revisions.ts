import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Revisions } from '../diff/revisions.ts';
import { IN_ENGLISH } from '../diff/words.ts';
import { failed, ok } from '../model/result.ts';
import { commitOf, placeInRepository } from './revision.ts';
import { stateAt } from './state.ts';

/** Older states of the OKRs out of the git repository that a file is in. */
export const gitRevisions: Revisions = {
  async stateOf(uri, revision, today, say = IN_ENGLISH) {
    if (!uri.startsWith('file:')) return failed(say('elsewhere'));
    const place = await placeInRepository(dirname(fileURLToPath(uri)));
    if (!place.ok) return place;
    const commit = await commitOf(place.value.root, revision);
    if (!commit.ok) return failed(say('noRevision', { revision }));
    const state = await stateAt(place.value.root, commit.value, today);
    return state.ok ? ok({ state: state.value, name: commit.value.slice(0, 9) }) : state;
  },
};
