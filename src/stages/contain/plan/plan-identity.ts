/** Hashes by which a plan and the states it saw are known again. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../case/journal/canonical-json.ts';
import type { Action, State, Target } from '../actions/action.ts';
import type { Plan } from './plan.ts';

/** Whoever changes a byte of a plan makes it another one. */
export const planIdOf = (body: Omit<Plan, 'id'>): string => `P-${sha256(canonicalJson(body as unknown as Json)).slice(0, 12)}`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const stateHash = (state: State): string => sha256(canonicalJson(state));

/** By which it is told that a target is not as the plan saw it. */
export const seenHash = ({ known }: Action, state: State): string => stateHash(known?.(state) ?? state);

/** One action on one thing. ARNs differ by how a thing was found (paths of users), so it goes by the names its calls take. */
export const targetKey = (action: string, { region, id, more }: Target): string =>
  JSON.stringify([action, region, id, more['user'] ?? null, more['name'] ?? null, more['cluster'] ?? null, more['bus'] ?? null]);
