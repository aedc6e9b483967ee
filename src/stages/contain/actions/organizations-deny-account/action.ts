/**
 * The strongest lock there is: a service control policy on a member account, set from the organisation's management account. Whoever is in the member account, administrator
 * or root, cannot take it off, and no race is run for it (containment facts 1, step 3). It never binds the management account.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { AwsAccount, AwsCall } from '../../../../ports/aws-account.ts';
import type { Action, Looked, State, Target, Write } from '../action.ts';
import { GLOBAL_REGION, listAll, need, textIn } from '../looking.ts';
import { samePolicy } from '../same-policy.ts';
import { words } from './words.ts';

const TYPE = 'SERVICE_CONTROL_POLICY';
const nameOf = ({ id }: Target): string => `HikeshiDeny-${id}`;

/** AWS gives the policy an id of its own when it is made. */
const policies = ({ arn }: Target): string => `${arn.slice(0, arn.lastIndexOf('/')).replace(':account/', ':policy/')}/service_control_policy/p-*`;

const ask = (operation: string, input: NonNullable<AwsCall['input']>): AwsCall => ({
  service: 'organizations',
  operation,
  region: GLOBAL_REGION,
  input,
});

const write = (operation: string, input: Write['input'], on: readonly string[]): Write => ({
  service: 'organizations',
  operation,
  region: GLOBAL_REGION,
  input,
  on,
});

const attach = (target: Target, policy: string): Write =>
  write('AttachPolicy', { PolicyId: policy, TargetId: target.id }, [target.arn, policies(target)]);
const update = (target: Target, policy: string): Write =>
  write('UpdatePolicy', { PolicyId: policy, Content: need(target, 'content') }, [policies(target)]);

function calls(state: State, target: Target): readonly Write[] {
  const policy = textIn(state, 'policy');
  if (policy === null) {
    const input = { Name: nameOf(target), Description: 'Hikeshi: stops an intruder', Type: TYPE, Content: need(target, 'content') };
    return [write('CreatePolicy', input, ['*'])];
  }
  return [
    ...(samePolicy(textIn(state, 'content') ?? '', need(target, 'content')) ? [] : [update(target, policy)]),
    ...(state['attached'] === true ? [] : [attach(target, policy)]),
  ];
}

async function look(account: AwsAccount, target: Target): Promise<Looked> {
  const listed = await listAll(account, ask('ListPolicies', { Filter: TYPE }), 'Policies[]');
  if (listed.kind !== 'found') return { kind: 'unseen', refused: listed };
  const policy = listed.items.find((item) => reachText(item, 'Name') === nameOf(target));
  const id = policy === undefined ? null : reachText(policy, 'Id');
  if (id === null) return { kind: 'there', state: { policy: null, content: null, attached: false } };
  const described = await account.ask(ask('DescribePolicy', { PolicyId: id }));
  if (described.kind !== 'found') return { kind: 'unseen', refused: described };
  const targets = await listAll(account, ask('ListTargetsForPolicy', { PolicyId: id }), 'Targets[]');
  if (targets.kind !== 'found') return { kind: 'unseen', refused: targets };
  const attached = targets.items.some((item) => reachText(item, 'TargetId') === target.id);
  return { kind: 'there', state: { policy: id, content: reachText(described.output, 'Policy.Content'), attached } };
}

export const organizationsDenyAccount: Action = {
  id: 'organizations-deny-account',
  phase: 'identities',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [
    { service: 'organizations', operation: 'ListPolicies', on: ['*'] },
    { service: 'organizations', operation: 'DescribePolicy', on: [policies(target)] },
    { service: 'organizations', operation: 'ListTargetsForPolicy', on: [policies(target)] },
  ],
  look,
  apply: calls,
  // The policy must be there before it can be attached, and only then has it an id.
  later: (target) => [attach(target, ''), update(target, '')],
  undo: (before, now, target) => {
    const [was, is] = [textIn(before, 'policy'), textIn(now, 'policy')];
    if (is === null) return [];
    const detach = write('DetachPolicy', { PolicyId: is, TargetId: target.id }, [target.arn, policies(target)]);
    const content = textIn(before, 'content');
    return [
      ...(before['attached'] !== true && now?.['attached'] === true ? [detach] : []),
      ...(was === null ? [write('DeletePolicy', { PolicyId: is }, [policies(target)])] : []),
      ...(was !== null && content !== null && content !== textIn(now, 'content')
        ? [write('UpdatePolicy', { PolicyId: is, Content: content }, [policies(target)])]
        : []),
    ];
  },
};
