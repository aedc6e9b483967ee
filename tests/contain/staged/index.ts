/** How every action of the index is exercised on the practice account. A new action adds its line here (or its own file), or says below why it cannot be. */
import { STAGED_FEDERATION } from './federation.ts';
import { STAGED_IDENTITIES } from './identities.ts';
import { STAGED_LIMITS } from './limits.ts';
import { STAGED_MACHINES } from './machines.ts';
import { STAGED_RE_CREATORS } from './re-creators.ts';
import { STAGED_REMOVAL } from './removal.ts';
import { STAGED_RENTED } from './rented.ts';
import { STAGED_SERVICES } from './services.ts';
import { STAGED_WATCHING } from './watching.ts';
import type { Staging } from './staging.ts';

export const STAGED: Readonly<Record<string, Staging>> = {
  ...STAGED_FEDERATION,
  ...STAGED_IDENTITIES,
  ...STAGED_LIMITS,
  ...STAGED_RE_CREATORS,
  ...STAGED_MACHINES,
  ...STAGED_REMOVAL,
  ...STAGED_RENTED,
  ...STAGED_SERVICES,
  ...STAGED_WATCHING,
};

/** Actions on what the practice world does not have; the fake account's cases and moto exercise them. */
export const NOT_STAGED: Readonly<Record<string, string>> = {
  'ec2-cancel-spot-fleet': 'the practice account has no Spot fleets',
  'ec2-delete-fleet': 'the practice account has no EC2 fleets',
};
