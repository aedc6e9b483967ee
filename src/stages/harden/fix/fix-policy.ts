/** The permissions of a plan as an IAM policy, by resource wherever IAM knows one: what it reads, what it changes, and what takes it back. */
import { awsService, iamAction } from '../../../knowledge/aws-calls/index.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';
import type { Check } from '../check.ts';
import { ancestry } from '../reads/read.ts';
import { resourcesOf } from './call-resources.ts';
import type { Made } from './fix.ts';
import type { FixPlan, PlannedFix } from './plan-fixes.ts';

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: readonly string[];
  }[];
}

interface Need {
  readonly action: string;
  readonly on: readonly string[];
}

/** Reads of the checks and nothing else. Who one is needs no permission. */
export const checksPolicy = (checks: readonly Check[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements(readNeeds(checks, false)),
});

/** With it alone the plan can be looked at, carried out, read back and taken back. */
export function fixPolicy(plan: FixPlan): PolicyDocument {
  const { accountId, planned } = plan;
  const calls = planned.flatMap((one) => callsOf(one, accountId));
  const needs: readonly Need[] = [
    ...readNeeds(
      planned.map(({ check }) => check),
      true,
    ),
    ...calls.map((call) => ({ action: actionOf(call), on: resourcesOf(call, accountId) })),
    ...planned.flatMap(({ fix }) => fix.alsoNeeds.map((also) => ({ action: also.action, on: [also.on(accountId)] }))),
  ];
  return { Version: '2012-10-17', Statement: statements(needs) };
}

/** Every call of a fix and of its undo, ids AWS has yet to give standing for any. */
function callsOf({ steps }: PlannedFix, accountId: string): readonly AwsCall[] {
  const any = anyOutput(accountId);
  const made: Made = { text: (_, path) => reachAny(any, path) };
  return steps.flatMap((step) => {
    const call = step.call(made);
    return [call, ...(step.undo.kind === 'calls' ? step.undo.calls(any, call) : [])];
  });
}

/** Ids as AWS's answers name them, each standing for any. */
const anyOutput = (accountId: string): { readonly [key: string]: Reachable } => ({
  DetectorId: '*',
  MonitorArn: `arn:aws:ce::${accountId}:anomalymonitor/*`,
  SubscriptionArn: `arn:aws:ce::${accountId}:anomalysubscription/*`,
  Policy: { PolicySummary: { Id: 'p-*' } },
});

/** What earlier steps made is named by them as it will be; only ids are not known. */
const reachAny = (any: { readonly [key: string]: Reachable }, path: string): string | null => {
  let value: Reachable | undefined = any;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as { readonly [key: string]: Reachable })[key] : undefined;
  return typeof value === 'string' ? value : null;
};

/** @param trials what AWS says of trials is asked as well: before something is switched on */
function readNeeds(checks: readonly Check[], trials: boolean): readonly Need[] {
  const reads = checks.flatMap(({ reads: own, fix }) => [...Object.values(own), ...(trials ? (fix?.trial?.reads ?? []) : [])]).flatMap(ancestry);
  const actions = reads.flatMap((read) => [actionOf(read), ...(read.prepared === 'credential-report' ? ['iam:GenerateCredentialReport'] : [])]);
  return ['ec2:DescribeRegions', ...actions].map((action) => ({ action, on: ['*'] }));
}

function actionOf({ service, operation }: Pick<AwsCall, 'service' | 'operation'>): string {
  const known = awsService(service);
  if (known === null) throw new TypeError(`not in the catalogue: ${service}`);
  return iamAction(known, operation);
}

/** First the resources of each action, then the actions that have the same ones; IAM's limit is 6,144 characters. */
function statements(needs: readonly Need[]): PolicyDocument['Statement'] {
  const byAction = new Map<string, Set<string>>();
  for (const { action, on } of needs) {
    const entry = byAction.get(action) ?? new Set<string>();
    for (const one of on) entry.add(one);
    byAction.set(action, entry);
  }
  const bySame = new Map<string, { readonly actions: string[]; readonly on: readonly string[] }>();
  for (const [action, on] of byAction) {
    const resources = on.has('*') ? ['*'] : [...on].sort((a, b) => (a < b ? -1 : 1));
    const key = JSON.stringify(resources);
    const entry = bySame.get(key) ?? { actions: [], on: resources };
    entry.actions.push(action);
    bySame.set(key, entry);
  }
  return [...bySame.values()].map(({ actions, on }, index) => ({
    Sid: `Hikeshi${index + 1}`,
    Effect: 'Allow',
    Action: actions.sort((a, b) => (a < b ? -1 : 1)),
    Resource: on,
  }));
}
