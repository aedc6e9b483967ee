/** From the management account alone: a policy that forbids leaving, on the root of the organization. It never binds the management account itself. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fix, FixStep } from '../../fix/fix.ts';
import { call, FREE, step, undoneBy } from '../../fix/fix-parts.ts';
import { items, textOf } from '../../reads/seen.ts';
import { forbidsLeaving } from './forbids-leaving.ts';
import { isManager } from './is-manager.ts';

const HOME = 'us-east-1';
const TYPE = 'SERVICE_CONTROL_POLICY';
const NAME = 'hikeshi-stay-in-organization';
const CONTENT = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
});

export const fix: Fix = {
  cost: FREE,
  breaks: {
    ja: 'メンバーアカウントは、自分から組織を抜けられなくなります (管理アカウントからは外せます)。ほかの操作は変わりません。',
    en: 'Member accounts can no longer leave by themselves (the management account can still let them go). Nothing else changes.',
  },
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['organizations', 'EnablePolicyType'],
    ['organizations', 'DisablePolicyType'],
    ['organizations', 'CreatePolicy'],
    ['organizations', 'DeletePolicy'],
    ['organizations', 'AttachPolicy'],
    ['organizations', 'DetachPolicy'],
  ],
  steps: ({ seen, lines, about }) => {
    const root = items(seen['roots'] ?? [], 'Roots[]')[0]?.value ?? null;
    const RootId = reachText(root, 'Id');
    if (RootId === null || !lines.some(({ state }) => state === 'fail') || !isManager(seen['organization'] ?? [], about.accountId)) return [];
    const steps: FixStep[] = [];
    const on = items(seen['roots'] ?? [], 'Roots[].PolicyTypes[]').some(
      ({ value }) => reachText(value, 'Type') === TYPE && reachText(value, 'Status') === 'ENABLED',
    );
    if (!on) {
      const input = { RootId, PolicyType: TYPE };
      steps.push(
        step(
          'type',
          { ja: '組織で、サービスコントロールポリシー (SCP) を使えるようにする', en: 'Let the organization use service control policies (SCPs)' },
          call('organizations', 'EnablePolicyType', HOME, input),
          undoneBy(call('organizations', 'DisablePolicyType', HOME, input)),
        ),
      );
    }
    // One of an earlier run that was stopped is attached, not made again.
    const there = (seen['policies'] ?? []).find((one) => forbidsLeaving(textOf(one, 'Policy.Content') ?? ''))?.subject ?? null;
    if (there === null) steps.push(made());
    return [...steps, attached(RootId, there)];
  },
};

const made = (): FixStep => ({
  id: 'policy',
  does: { ja: `ポリシー ${NAME} を作る`, en: `Make the policy ${NAME}` },
  call: () =>
    call('organizations', 'CreatePolicy', HOME, {
      Name: NAME,
      Description: 'Members cannot leave the organization by themselves.',
      Type: TYPE,
      Content: CONTENT,
    }),
  undo: {
    kind: 'calls',
    calls: (output) => {
      const PolicyId = reachText(output, 'Policy.PolicySummary.Id');
      return PolicyId === null ? [] : [call('organizations', 'DeletePolicy', HOME, { PolicyId })];
    },
  },
});

const attached = (TargetId: string, there: string | null): FixStep => ({
  id: 'attach',
  does: { ja: 'そのポリシーを、組織のいちばん上に付ける', en: 'Attach it to the root of the organization' },
  call: (before) =>
    call('organizations', 'AttachPolicy', HOME, { PolicyId: there ?? before.text('policy', 'Policy.PolicySummary.Id') ?? '', TargetId }),
  undo: { kind: 'calls', calls: (_, { input = {} }) => [call('organizations', 'DetachPolicy', HOME, input)] },
});
