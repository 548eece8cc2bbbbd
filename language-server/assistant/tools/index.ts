import type { Tool } from '../tool.ts';
import { applyFix } from './apply-fix.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { find } from './find.ts';
import { fixes } from './fixes.ts';
import { rule } from './rule.ts';
import { score } from './score.ts';

/** Everything that an assistant can ask for. */
export const TOOLS: readonly Tool[] = [check, explain, score, find, fixes, rule, applyFix];
