/**
 * The whole state of a practice account as one plain value: every user, key, machine, rule and switch, whoever made it. Two accounts are alike when these are equal.
 * Left out is only what moves because somebody asked or time went by.
 */
import type { SimulatedAccount } from '../../../src/practice/account/simulated-account.ts';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** When a thing was last used or asked for, what a group tried, machines still shown after their end. */
const MOVES_BY_ITSELF = new Set(['used', 'passwordUsedAt', 'rootPasswordUsedAt', 'reportRequestedAt', 'activities', 'ended']);

/** @param regions those to compare; a region comes into being when it is first looked at */
export function stateOf({ identities, states }: SimulatedAccount, regions: readonly string[]): Plain {
  for (const region of regions) {
    states.lookAt(region);
    states.ecs(region);
    states.mail(region);
    states.ec2Settings(region);
  }
  const { users, groups, roles, keys, customerPolicies, organizationPolicies, oidcProviders, samlProviders, facts } = identities;
  return plain({
    identities: { users, groups, roles, keys, customerPolicies, organizationPolicies, oidcProviders, samlProviders, facts },
    services: { ...Object.fromEntries(Object.entries(states)), regional: states.regional, things: states.things.all },
  });
}

function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Set) return [...value].map((one) => JSON.stringify(plain(one))).sort();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return null;
  const entries: Iterable<readonly [string, unknown]> = value instanceof Map ? (value as Map<string, unknown>) : Object.entries(value);
  const members = [...entries].filter(([key, one]) => typeof one !== 'function' && !MOVES_BY_ITSELF.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, one]) => [key, plain(one)]));
}

/** Where two states differ, as `identities.users.dev.password: true -> false`. */
export function differences(before: Plain, after: Plain, at = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [was, is] = [recordOf(before), recordOf(after)];
  const names = was === null || is === null ? [] : [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const inside = names.flatMap((name) => differences(was?.[name] ?? null, is?.[name] ?? null, at === '' ? name : `${at}.${name}`));
  const both = before !== null && after !== null && was !== null && is !== null;
  return both || inside.length > 0 ? inside : [`${at}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
}

/** What is not there differs part by part from what is. */
const recordOf = (value: Plain): { readonly [key: string]: Plain } | null =>
  value === null ? {} : typeof value === 'object' && !Array.isArray(value) ? (value as { readonly [key: string]: Plain }) : null;
