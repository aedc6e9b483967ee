/**
 * Things of services that run machines for others (Batch, EKS, EMR, Glue, SageMaker, Bedrock and more): how they stand, and what they become by themselves.
 * Nothing here draws chance or makes an event when it is looked at: what is due has simply happened.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fields, Hand } from '../../call.ts';
import type { SimulatedAccount } from '../../simulated-account.ts';
import type { Making, Thing } from '../../things.ts';

export type Rented = Thing<'rented'>;

const keyOf = (type: string, name: string): string => `${type} ${name}`;

/** Null when there is none, or it has gone by now. */
export function oneRented(account: SimulatedAccount, region: string, type: string, name: string): Rented | null {
  const found = account.states.things.get('rented', region, keyOf(type, name));
  return found === null ? null : come(account, found);
}

/** In the order they were made. */
export const allRented = (account: SimulatedAccount, region: string, type: string): readonly Rented[] =>
  account.states.things
    .of('rented', region)
    .filter(({ facts }) => facts.type === type)
    .flatMap((one) => come(account, one) ?? []);

/** What was due by now: a job that has started, a cluster that has gone. */
function come(account: SimulatedAccount, thing: Rented): Rented | null {
  const { next } = thing.facts;
  if (next === null || next.at > account.clock.now) return thing;
  thing.facts.next = null;
  if (next.status !== null) {
    thing.facts.status = next.status;
    return thing;
  }
  account.states.things.remove('rented', thing.region, thing.id);
  return null;
}

export function rent(account: SimulatedAccount, making: Making, what: { type: string; name: string; given: Fields; status: string }): Rented {
  return account.states.things.put('rented', keyOf(what.type, what.name), making, { ...what, next: null, parts: {} });
}

/** A new status, and what comes of it after some seconds; null: it goes. `by` is who ended it, where that ends what the intruder made. */
export function become(
  account: SimulatedAccount,
  thing: Rented,
  status: string,
  then: { readonly status: string | null; readonly seconds: number } | null = null,
  by: Hand | null = null,
): void {
  thing.facts.status = status;
  thing.facts.next = then === null ? null : { status: then.status, at: account.clock.now + then.seconds };
  if (by !== null) account.holdings.gone(thing.facts.type, thing.facts.name, thing.region, by);
}

/** Gone at once. */
export function giveBack(account: SimulatedAccount, thing: Rented, by: Hand): void {
  account.states.things.remove('rented', thing.region, thing.id);
  account.holdings.gone(thing.facts.type, thing.facts.name, thing.region, by);
}

/** Keeps what a call changed; what is as it was asked for at first is not kept. `under`: where `given` has it. */
export function rememberChanged({ facts }: Rented, changed: Readonly<Record<string, string | number>>, under: string): void {
  const parts = { ...facts.parts };
  for (const [name, value] of Object.entries(changed)) {
    if (reachText(facts.given, `${under}.${name}`) === String(value)) delete parts[name];
    else parts[name] = String(value);
  }
  facts.parts = parts;
}
