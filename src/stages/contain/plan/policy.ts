/** The exact permissions a plan needs, by ARN: nothing that is not in it may be done with them. */
import { awsService, iamAction } from '../../../knowledge/aws-calls/index.ts';
import { actionOf } from '../actions/index.ts';
import type { Plan } from './plan.ts';

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Need {
  readonly action: string;
  readonly on: readonly string[];
  readonly condition?: PolicyStatement['Condition'];
}

/**
 * Asked by every run: who else could put the account right and still sign in, and whether AWS quarantined the one who acts. Who one is may always be asked
 * (sts:GetCallerIdentity).
 */
const ALWAYS: readonly Need[] = [
  'iam:GetAccountAuthorizationDetails',
  'iam:GetLoginProfile',
  'iam:ListAccessKeys',
  'iam:ListAttachedUserPolicies',
].map((action) => ({ action, on: ['*'] }));

/** IAM's limit of a managed policy is 6,144 characters: statements of equal actions share their resources. */
export function policyFor(plan: Plan): PolicyDocument {
  const needs: Need[] = [...ALWAYS];
  for (const step of plan.steps) {
    const reads = actionOf(step.action)?.reads(step.target) ?? [];
    for (const { service, operation, on } of reads) needs.push({ action: nameOf(service, operation), on });
    for (const { service, operation, on, also = [], condition } of [...step.calls, ...(actionOf(step.action)?.later?.(step.target) ?? [])])
      needs.push({ action: nameOf(service, operation), on, ...(condition === undefined ? {} : { condition }) }, ...also);
    for (const { service, operation } of actionOf(step.action)?.evidence?.(step.target) ?? [])
      if (!reads.some((one) => one.service === service && one.operation === operation)) needs.push({ action: nameOf(service, operation), on: ['*'] });
  }
  return { Version: '2012-10-17', Statement: statements(needs) };
}

function nameOf(service: string, operation: string): string {
  const known = awsService(service);
  if (known === null) throw new TypeError(`not in the catalogue: ${service}`);
  return iamAction(known, operation);
}

/** First the resources of each action (and condition), then the actions that have the same ones. */
function statements(needs: readonly Need[]): readonly PolicyStatement[] {
  const byAction = new Map<string, { action: string; condition: Need['condition']; on: Set<string> }>();
  for (const { action, condition, on } of needs) {
    const key = JSON.stringify([action, condition ?? null]);
    const entry = byAction.get(key) ?? { action, condition, on: new Set<string>() };
    for (const one of on) entry.on.add(one);
    byAction.set(key, entry);
  }
  const bySame = new Map<string, { actions: string[]; on: readonly string[]; condition: Need['condition'] }>();
  for (const { action, condition, on } of byAction.values()) {
    const resources = on.has('*') ? ['*'] : [...on].sort();
    const key = JSON.stringify([resources, condition ?? null]);
    const entry = bySame.get(key) ?? { actions: [], on: resources, condition };
    entry.actions.push(action);
    bySame.set(key, entry);
  }
  return [...bySame.values()].map(({ actions, on, condition }, index) => ({
    Sid: `Hikeshi${index + 1}`,
    Effect: 'Allow',
    Action: actions.sort(),
    Resource: on,
    ...(condition === undefined ? {} : { Condition: condition }),
  }));
}
