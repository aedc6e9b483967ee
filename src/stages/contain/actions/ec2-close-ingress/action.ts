/** Rules of a security group that let the whole internet in, taken out; one port range each, as the intruder opened it. */
import { reachText, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { Json } from '../../../../case/journal/canonical-json.ts';
import type { Action, State, Target, Write } from '../action.ts';
import { listAll, listIn, need } from '../looking.ts';
import { words } from './words.ts';

const WORLD = new Set(['0.0.0.0/0', '::/0']);

/** `from-to` as the finding names it. */
const isRange = (rule: Reachable, { more }: Target): boolean =>
  `${reachText(rule, 'FromPort') ?? '-1'}-${reachText(rule, 'ToPort') ?? '-1'}` === more['ports'];

function openTo(rule: Reachable, target: Target): readonly Json[] {
  if (reachText(rule, 'IsEgress') === 'true' || !isRange(rule, target)) return [];
  const [id, cidr] = [reachText(rule, 'SecurityGroupRuleId'), reachText(rule, 'CidrIpv4') ?? reachText(rule, 'CidrIpv6')];
  return id === null || cidr === null || !WORLD.has(cidr) ? [] : [{ id, protocol: reachText(rule, 'IpProtocol'), cidr }];
}

const rulesOf = (state: State | null): readonly Readonly<Record<string, string>>[] =>
  listIn(state, 'rules') as readonly Readonly<Record<string, string>>[];

export const ec2CloseIngress: Action = {
  id: 'ec2-close-ingress',
  phase: 'doors',
  order: 2,
  undoable: false,
  idempotent: true,
  words,
  reads: () => [{ service: 'ec2', operation: 'DescribeSecurityGroupRules', on: ['*'] }],
  look: async (account, target) => {
    const input = { Filters: [{ Name: 'group-id', Values: [need(target, 'group')] }] };
    const listed = await listAll(
      account,
      { service: 'ec2', operation: 'DescribeSecurityGroupRules', region: target.region, input },
      'SecurityGroupRules[]',
    );
    if (listed.kind === 'absent') return { kind: 'gone' };
    if (listed.kind !== 'found') return { kind: 'unseen', refused: listed };
    const rules = listed.items.flatMap((rule) => openTo(rule, target));
    return rules.length === 0 ? { kind: 'gone' } : { kind: 'there', state: { rules } };
  },
  apply: (state, target) => rulesOf(state).map(({ id }) => revoke(target, id ?? '')),
};

const revoke = (target: Target, rule: string): Write => ({
  service: 'ec2',
  operation: 'RevokeSecurityGroupIngress',
  region: target.region,
  input: { GroupId: need(target, 'group'), SecurityGroupRuleIds: [rule] },
  on: [target.arn],
});
