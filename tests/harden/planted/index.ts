/** Every check of the index on the practice account. A new check adds its line here (or a file beside). */
import { PLANTED_DOORS } from './doors.ts';
import { PLANTED_GUARDS } from './guards.ts';
import { PLANTED_IDENTITIES } from './identities.ts';
import type { Planting } from './planting.ts';

export const PLANTED: Readonly<Record<string, Planting>> = { ...PLANTED_DOORS, ...PLANTED_GUARDS, ...PLANTED_IDENTITIES };
