/** How two looks at an account differ, as paths a person can read. */
import { isDeepStrictEqual } from 'node:util';
import type { Seen } from './hijacked-account.ts';

/** `identity: user/deploy/keys/AKIA...`, sorted; only of things that were there before. */
export function differences(before: Seen, after: Seen): readonly string[] {
  return Object.entries(before).flatMap(([kind, things]) =>
    Object.entries(things).flatMap(([thing, was]) => paths(was, after[kind]?.[thing]).map((path) => `${kind}: ${thing}${path}`)),
  );
}

function paths(was: unknown, is: unknown): readonly string[] {
  if (isMembers(was) && isMembers(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    return names.flatMap((name) => paths(was[name], is[name]).map((path) => `/${name}${path}`));
  }
  return isDeepStrictEqual(was, is) ? [] : [''];
}

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
