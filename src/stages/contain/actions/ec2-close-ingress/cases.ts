import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('sg-1:22-22', 'ec2', 'security-group/sg-1', { group: 'sg-1', ports: '22-22' });
const rule = (cidr: string, from: number, egress = false) => ({ group: 'sg-1', from, to: from, cidr, egress });

export const cases: readonly ActionCase[] = [
  {
    name: 'only what is open to the world, on that port, inwards',
    world: inRegion({
      rules: {
        'sgr-1': rule('0.0.0.0/0', 22),
        'sgr-2': rule('192.0.2.0/24', 22),
        'sgr-3': rule('0.0.0.0/0', 443),
        'sgr-4': rule('0.0.0.0/0', 22, true),
      },
    }),
    target,
    calls: ['RevokeSecurityGroupIngress {"GroupId":"sg-1","SecurityGroupRuleIds":["sgr-1"]}'],
  },
  { name: 'shut', world: inRegion({ rules: { 'sgr-2': rule('192.0.2.0/24', 22) } }), target, calls: [] },
];
