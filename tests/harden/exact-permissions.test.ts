/**
 * The policies harden prints, attached in the practice account to an operator who has nothing else: with them everything works, and without any one action, or
 * without one of the resources of an action, something is denied.
 */
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/stages/harden/check.ts';
import { CHECKS, checksPolicy, fixPolicy } from '../../src/stages/harden/index.ts';
import { ancestry } from '../../src/stages/harden/reads/read.ts';
import { awsService, iamAction } from '../../src/knowledge/aws-calls/index.ts';
import type { PolicyDocument } from '../../src/stages/contain/plan/policy.ts';
import { notingDenials, operatorWith } from '../contain/practice/operator-with.ts';
import { inWords, permissionsOf, policyOf, type Permission } from '../contain/practice/permissions.ts';
import { founder } from '../../src/practice/owners/estate.ts';
import type { House, Planted } from './planted/house.ts';
import { openHouse } from './planted/house.ts';
import { PLANTED } from './planted/index.ts';
import { looked, straight } from './practice/looking.ts';
import { fixPlantingOf, memoryJournal, mended, openedHouse, planOn, takenBack } from './practice/mending.ts';

const FIXABLE = CHECKS.filter(({ fix }) => fix !== null);

const operator = (house: House, policy: PolicyDocument) => {
  const { stage, live, id } = house;
  const owner = (action: string, input = {}) => stage.must(founder(), action, input);
  return operatorWith({ stage, live, id, owner, intruder: owner }, policy);
};

describe.each(FIXABLE.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('works with the policy it prints, and with nothing less', async () => {
    const { open, notNeededHere = {} } = fixPlantingOf(check);
    const needed = new Set<string>();
    const all = new Map<string, Permission>();
    for (const planted of open) {
      const house = openedHouse(planted);
      const whole = fixPolicy(await planOn(house, straight(house), check, planted, fixPlantingOf(check).wishes ?? {}));
      expect(await deniedWith(whole, check, planted), `${planted.name}: denied with the whole policy`).toEqual([]);
      expect(JSON.stringify(whole).length).toBeLessThanOrEqual(6_144);
      const permissions = permissionsOf(whole);
      for (const without of onePerAction(permissions)) {
        all.set(inWords(without), without);
        const denied = await deniedWith(policyOf(permissions.filter((one) => one !== without)), check, planted);
        if (denied.length > 0) needed.add(inWords(without));
      }
    }
    const superfluous = [...all].filter(([words, { action }]) => !needed.has(words) && notNeededHere[action] === undefined);
    expect(superfluous.map(([words]) => words)).toEqual([]);
  });
});

describe('the read pass', () => {
  const whole = checksPolicy(CHECKS);

  it('sees with its policy what root sees', async () => {
    const house = openHouse();
    house.live.advance(60);
    const denied = new Set<string>();
    const policy = whole;
    const account = notingDenials(operator(house, policy), denied);
    house.live.advance(60);
    const { record } = await looked(house, account, CHECKS);
    expect([...denied]).toEqual([]);
    const asRoot = await looked(house, straight(house), CHECKS);
    expect(record.checks.map(({ id, state }) => [id, state])).toEqual(asRoot.record.checks.map(({ id, state }) => [id, state]));
  });

  it.each(permissionsOf(whole).map((one) => [one.action] as const))('needs %s', async (action) => {
    const policy = policyOf(permissionsOf(whole).filter((one) => one.action !== action));
    const denied = new Set<string>();
    for (const check of CHECKS.filter((one) => actionsOf(one).includes(action))) {
      for (const planted of Object.values(PLANTED[check.id]?.states ?? {}).flat()) {
        const house = openedHouse(planted);
        const account = notingDenials(operator(house, policy), denied);
        house.live.advance(60);
        await looked(house, account, [check], planted.told);
        if (denied.size > 0) return;
      }
    }
    expect([...denied]).not.toEqual([]);
  });
});

const actionsOf = (check: Check): readonly string[] =>
  Object.values(check.reads)
    .flatMap(ancestry)
    .flatMap(({ service, operation, prepared }) => {
      const known = awsService(service);
      return [...(known === null ? [] : [iamAction(known, operation)]), ...(prepared === null ? [] : ['iam:GenerateCredentialReport'])];
    });

/** One resource of each action stands for the others of the same action. */
const onePerAction = (permissions: readonly Permission[]): readonly Permission[] => [
  ...new Map(permissions.map((one) => [one.action, one])).values(),
];

/** Everything that looking, mending, looking again and taking back were denied with this policy: the same account, planted anew. */
async function deniedWith(policy: PolicyDocument, check: Check, planted: Planted): Promise<readonly string[]> {
  const { wishes = {}, between } = fixPlantingOf(check);
  const house = openedHouse(planted);
  const denied = new Set<string>();
  const account = notingDenials(operator(house, policy), denied);
  house.live.advance(60);
  const journal = memoryJournal();
  await mended(house, account, check, planted, wishes, journal);
  between?.(house);
  await looked(house, account, [check], planted.told, true);
  await takenBack(account, journal);
  return [...denied];
}
