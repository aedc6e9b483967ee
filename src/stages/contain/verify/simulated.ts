/** AWS's own word on what a user or role that was locked may still do: its policy simulator, where it answers. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';

export interface Simulated {
  readonly arn: string;
  /** `unknown`: the simulator did not answer. */
  readonly verdict: 'denied' | 'allowed' | 'unknown';
  /** Actions still allowed. */
  readonly allowed: readonly string[];
}

/** What an intruder does to come back, to spend and to look. */
const TRIED = [
  'iam:CreateUser',
  'iam:CreateAccessKey',
  'iam:DetachUserPolicy',
  'sts:AssumeRole',
  'ec2:RunInstances',
  'bedrock:InvokeModel',
  's3:GetObject',
];

/** A session from long before the cut: what every session the intruder holds looks like to the policy. */
const OLD_SESSION = { ContextKeyName: 'aws:TokenIssueTime', ContextKeyType: 'date', ContextKeyValues: ['2000-01-01T00:00:00Z'] };

export async function simulated(plan: Plan, account: AwsAccount): Promise<readonly Simulated[]> {
  const [results, seen]: [Simulated[], Set<string>] = [[], new Set()];
  for (const step of plan.steps) {
    const kind = kindOf(step);
    if (kind === null || seen.has(step.target.arn)) continue;
    seen.add(step.target.arn);
    const denied = plan.steps.some((one) => one.target.arn === step.target.arn && one.action.startsWith('iam-deny-'));
    results.push(await ask(step.target.arn, denied ? [] : [OLD_SESSION], account));
  }
  return results;
}

const kindOf = ({ action }: PlanStep): string | null => (action.startsWith('iam-deny-') || action.startsWith('iam-cut-') ? action : null);

async function ask(arn: string, ContextEntries: readonly (typeof OLD_SESSION)[], account: AwsAccount): Promise<Simulated> {
  const input = { PolicySourceArn: arn, ActionNames: TRIED, ...(ContextEntries.length === 0 ? {} : { ContextEntries }) };
  const answer = await account.ask({ service: 'iam', operation: 'SimulatePrincipalPolicy', region: GLOBAL_REGION, input });
  if (answer.kind !== 'found') return { arn, verdict: 'unknown', allowed: [] };
  const results = reach(answer.output, 'EvaluationResults[]');
  if (results.length === 0) return { arn, verdict: 'unknown', allowed: [] };
  const allowed = results.filter((one) => reachText(one, 'EvalDecision') === 'allowed').map((one) => reachText(one, 'EvalActionName') ?? '');
  return { arn, verdict: allowed.length === 0 ? 'denied' : 'allowed', allowed };
}
