import { generic } from './generic.ts';
import type { Shape } from './shape.ts';

/** The forms of JSON and YAML that are read, the most particular first. The last one takes everything. */
export const SHAPES: readonly Shape[] = [generic];
