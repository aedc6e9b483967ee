/** The exact permissions a plan needs, by ARN: nothing that is not in it may be done with them. One policy for applying, one for taking back, one for looking. */
import { awsService, iamAction } from '../../../knowledge/aws-calls/index.ts';
import type { Target } from '../actions/action.ts';
import { actionOf, ACTIONS } from '../actions/index.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import type { Plan } from './plan.ts';
import { PLANNING_READS } from './planning-reads.ts';
import { undoCalls } from './undo-calls.ts';

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

/** The same for taking back: what leads every step that can be undone to where it was. */
export function undoPolicyFor(plan: Plan): PolicyDocument {
  const needs: Need[] = ALWAYS.filter(({ action }) => action === 'iam:ListAttachedUserPolicies');
  for (const step of plan.steps.filter((one) => one.undoable)) {
    for (const { service, operation, on } of actionOf(step.action)?.reads(step.target) ?? []) needs.push({ action: nameOf(service, operation), on });
    for (const { service, operation, on, also = [], condition } of undoCalls(step))
      needs.push({ action: nameOf(service, operation), on, ...(condition === undefined ? {} : { condition }) }, ...also);
  }
  return { Version: '2012-10-17', Statement: statements(needs) };
}

/** Of the plan's identities AWS is asked what they may still do. */
const SIMULATED = /^iam-(deny|cut)-/;

/**
 * For making the plan and for proving it, which makes it anew: reads only. They cannot be narrowed to things, as what is to be found is not known before;
 * only the simulator is asked about named identities.
 */
export function verifyPolicyFor(plan: Plan): PolicyDocument {
  const looks = ACTIONS.flatMap((action) =>
    ANYTHING.flatMap((target) => action.reads(target).map(({ service, operation }) => [service, operation] as const)),
  );
  const reads = [...PLANNING_READS, ...looks].map(([service, operation]): Need => ({ action: nameOf(service, operation), on: ['*'] }));
  const identities = plan.steps.filter((step) => SIMULATED.test(step.action)).map((step) => step.target.arn);
  const simulated = identities.length === 0 ? [] : [{ action: 'iam:SimulatePrincipalPolicy', on: identities }];
  return { Version: '2012-10-17', Statement: statements([...reads, ...simulated]) };
}

/** Which reads an action makes hangs only on the kind of identity it is about. */
const ANYTHING: readonly Target[] = ['User', 'Role', 'Group'].map((kind) => ({
  id: 'x',
  account: '',
  region: GLOBAL_REGION,
  arn: '*',
  more: new Proxy({}, { get: (_, key) => (key === 'kind' ? kind : 'x') }),
}));

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
