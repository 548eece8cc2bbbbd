import type { GoalKey, Status } from './model.ts';

export type ViewName = 'cascade' | 'table' | 'timeline' | 'scorecard';
/** Board: objectives alone · leads: with key results · all: with what the coach says as well. */
export type Audience = 'board' | 'leads' | 'all';
export type Direction = 'right' | 'down';

/** Which objectives are shown; `''` and `[]` mean all. */
export interface Filter {
  readonly cycle: string;
  readonly team: string;
  readonly owner: string;
  readonly status: Status | '';
  readonly text: string;
}

/** What people have chosen: everything that a panel remembers when it is opened anew. */
export interface ViewState {
  readonly view: ViewName;
  readonly audience: Audience;
  readonly direction: Direction;
  readonly filter: Filter;
  readonly collapsed: readonly GoalKey[];
  /** The objective whose branch alone is shown. */
  readonly focus: GoalKey | null;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** What is looked at in the cascade: moved by x and y, in pixels, and enlarged by k. */
  readonly camera: { readonly x: number; readonly y: number; readonly k: number } | null;
}

export const NO_FILTER: Filter = { cycle: '', team: '', owner: '', status: '', text: '' };

export const START: ViewState = {
  view: 'cascade',
  audience: 'all',
  direction: 'right',
  filter: NO_FILTER,
  collapsed: [],
  focus: null,
  sort: null,
  camera: null,
};

/** A state that was stored, perhaps by another version: what is not understood is as at the start. */
export function restored(stored: unknown): ViewState {
  if (typeof stored !== 'object' || stored === null) return START;
  const known = Object.entries(START).map(([key, start]) => {
    const value = (stored as Record<string, unknown>)[key];
    const fits = start === null ? value !== undefined : kindOf(value) === kindOf(start);
    return [key, fits ? value : start];
  });
  const state = Object.fromEntries(known) as ViewState;
  return { ...state, filter: { ...NO_FILTER, ...state.filter } };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
