/** Asking the checks of a planted account, over the real SDK clients or straight. */
import type { AwsAccount } from '../../../src/ports/aws-account.ts';
import type { AwsEndpoint } from '../../../src/ports/aws-endpoint.ts';
import type { LiveKey } from '../../../src/practice/live/key-ring.ts';
import type { Check } from '../../../src/stages/harden/check.ts';
import { harden, type Hardened } from '../../../src/stages/harden/harden.ts';
import { directAccount } from '../../contain/practice/direct-account.ts';
import { UNTIL, type House, type Told } from '../planted/house.ts';

export const straight = ({ live }: House, endpoint: AwsEndpoint = live, key: LiveKey = live.signIn('root')): AwsAccount =>
  directAccount({ endpoint, clock: live.clock, key });

/** @throws Error when nobody is signed in: the account was planted wrongly */
export async function looked(
  { live }: Pick<House, 'live'>,
  account: AwsAccount,
  checks: readonly Check[],
  told: Told = {},
  trials = false,
): Promise<Hardened> {
  const { until = UNTIL, said = [], mine = [], intruderKeys = [], paid = true } = told;
  const outcome = await harden({
    account,
    clock: live.clock,
    checks,
    paid,
    version: '0.1.0',
    alsoRead: trials ? checks.flatMap(({ fix }) => fix?.trial?.reads ?? []) : [],
    known: {
      since: until,
      until,
      intruderKeys: new Set(intruderKeys.includes('*') ? live.account.identities.keys.keys() : intruderKeys),
      intruderNames: new Set(),
      said: new Map(said.map((step) => [step, { entry: 'J-7' as const, at: null }])),
      mine: new Set(mine),
    },
  });
  if (outcome.kind === 'nobody') throw new Error(JSON.stringify(outcome.refused));
  return outcome;
}
