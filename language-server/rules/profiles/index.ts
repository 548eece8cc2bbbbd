import type { Profile } from './profile.ts';
import { standard } from './standard.ts';

/** Every profile there is, the default first. */
export const PROFILES: readonly Profile[] = [standard];
