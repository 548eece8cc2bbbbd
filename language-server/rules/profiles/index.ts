import { google } from './google.ts';
import { kalungi } from './kalungi.ts';
import { perdoo } from './perdoo.ts';
import type { Profile } from './profile.ts';
import { standard } from './standard.ts';
import { starter } from './starter.ts';
import { strict } from './strict.ts';
import { wodtke } from './wodtke.ts';
import { zokri } from './zokri.ts';

/** Every profile there is, the default first. */
export const PROFILES: readonly Profile[] = [
  standard,
  starter,
  strict,
  google,
  kalungi,
  zokri,
  wodtke,
  perdoo,
];
