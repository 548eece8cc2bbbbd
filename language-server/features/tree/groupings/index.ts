import type { TreeGrouping } from '../../../protocol.ts';
import { cascade } from './cascade.ts';
import { cycle } from './cycle.ts';
import type { Grouping } from './grouping.ts';
import { owner } from './owner.ts';
import { team } from './team.ts';

export const groupings: Readonly<Record<TreeGrouping, Grouping>> = { cascade, team, cycle, owner };
