/** A schedule of EventBridge Scheduler as UpdateSchedule and CreateSchedule take it: whatever is left out would be put back to its default (API reference). */
import type { Json } from '../../../../case/journal/canonical-json.ts';
import type { Reachable } from '../../../../knowledge/json-reach.ts';
import { need } from '../looking.ts';
import type { Permission, Target, Write } from '../action.ts';

/** Told by AWS, not taken. */
const TOLD = new Set(['Arn', 'CreationDate', 'LastModificationDate']);

export type Definition = Readonly<Record<string, Json>>;

export function definitionOf(output: Reachable): Definition | null {
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return null;
  return Object.fromEntries(Object.entries(output as Definition).filter(([name]) => !TOLD.has(name)));
}

export const scheduleNamed = (target: Target): Readonly<Record<string, string>> => ({
  Name: need(target, 'name'),
  GroupName: need(target, 'group'),
});

export const getSchedule = (target: Target) => ({
  service: 'scheduler',
  operation: 'GetSchedule',
  region: target.region,
  input: scheduleNamed(target),
});

/** Whoever writes a schedule hands its role to the scheduler, and must be allowed to. */
export function scheduleWrite(operation: 'UpdateSchedule' | 'CreateSchedule', target: Target, definition: Definition): Write {
  const role = roleOf(definition);
  return {
    service: 'scheduler',
    operation,
    region: target.region,
    input: definition,
    on: [target.arn],
    ...(role === null ? {} : { also: [passing(role)] }),
  };
}

function roleOf(definition: Definition): string | null {
  const target = definition['Target'];
  const role = typeof target === 'object' && target !== null && !Array.isArray(target) ? (target as Definition)['RoleArn'] : undefined;
  return typeof role === 'string' ? role : null;
}

const passing = (role: string): Permission => ({
  action: 'iam:PassRole',
  on: [role],
  condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
});
