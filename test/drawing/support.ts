import { type Scene, sceneOf } from '../../drawing/cascade/scene.ts';
import { shaper } from '../../drawing/cascade/shape.ts';
import { applyChanges } from '../../drawing/changes.ts';
import type { PreviewModel } from '../../drawing/model.ts';
import { speechIn } from '../../drawing/speech.ts';
import { estimate, remembering } from '../../drawing/text/measure.ts';
import { START, type ViewState } from '../../drawing/view-state.ts';
import { PreviewFeed } from '../../language-server/preview/feed.ts';
import { workspaceOf } from '../support/workspace.ts';

/** The preview of files written as one text. */
export function previewOf(text: string): PreviewModel {
  const { project } = workspaceOf(text);
  const feed = new PreviewFeed(project, (uri) => uri.split('/').at(-1)!);
  return applyChanges(undefined, feed.changes(0));
}

const measure = remembering(estimate);

/** A cascade of them, laid out. */
export function scene(model: PreviewModel, state: Partial<ViewState> = {}): Scene {
  const all = { ...START, ...state };
  return sceneOf(
    model,
    all,
    shaper(all.audience, (name) => name, measure, speechIn(model.surroundings.language)),
  );
}

/** The key of an objective of `a.okr`. */
export function key(name: string): string {
  return `file:///okrs/a.okr#${name}`;
}

/** A small company: two levels, one objective that two support, one with two parents, one by itself. */
export const SMALL = `company mill "The Mill" {
  mission "Bread for everybody in walking distance"
  pillar craft "Craft"
}
team oven "Oven" in mill
team shop "Shop" in mill
person pia "Pia" in oven

okrs for mill in 2026-H1
objective loved "Be the bread that the town asks for" {
  owner pia
  serves craft
  kr stars "Stars in the guide" from 3 to 4 stars
  kr back "Guests who come back" rolls up
}
objective calm "Have mornings without shouting" {
  owner pia
  kr noise "Mornings with a complaint" at most 2 mornings
}

okrs for oven in 2026-Q1
objective crust "Give every loaf the crust it deserves" {
  owner pia
  supports mill.loved.stars, mill.calm
  kr burnt "Burnt loaves a day" from 12 to 3 loaves
}
okrs for shop in 2026-Q1
objective smile "Let nobody leave without a word" {
  owner pia
  supports mill.loved.back
  kr words "Guests greeted by name" from 10% to 40%
}
objective alone "Paint the door" {
  owner pia
  kr coats "Coats of paint" from 0 to 3 coats
}
checkin 2026-02-02 on crust by pia {
  burnt: 8 loaves confidence 0.6
}
checkin 2026-02-09 on crust by pia {
  burnt: 6 loaves confidence 0.7
}
`;
