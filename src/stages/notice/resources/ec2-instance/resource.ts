import type { ResourceType } from '../resource-type.ts';

const PLATFORM = ['PlatformDetails', 'Platform'] as const;
const LINUX = { at: PLATFORM, is: ['Linux/UNIX'], orAbsent: true } as const;
const ON_DEMAND = { at: 'InstanceLifecycle', not: ['spot', 'capacity-block', 'scheduled'] } as const;
const NOT_DEDICATED = { at: 'Placement.Tenancy', not: ['dedicated', 'host'] } as const;

export const ec2Instance: ResourceType = {
  name: 'ec2-instance',
  type: 'AWS::EC2::Instance',
  words: { ja: 'サーバー（EC2インスタンス）', en: ['EC2 instance', 'EC2 instances'] },
  role: 'burns',
  urgency: 1,
  service: 'ec2',
  steps: [{ operation: 'DescribeInstances', items: 'Reservations[].Instances[]' }],
  id: 'InstanceId',
  arnOf: 'arn:aws:ec2:{region}:{account}:instance/{InstanceId}',
  state: { at: 'State.Name', idle: ['stopping', 'stopped', 'shutting-down'], gone: ['terminated'] },
  createdAt: 'LaunchTime',
  tags: 'Tags[]',
  size: '{InstanceType}',
  charges: [
    // On a dedicated host the host is what costs; a capacity block was paid when it was bought.
    { kind: 'machine', machine: 'InstanceType', when: [ON_DEMAND, NOT_DEDICATED, LINUX] },
    {
      kind: 'machine',
      machine: 'InstanceType',
      andMore: true,
      when: [ON_DEMAND, NOT_DEDICATED, { at: PLATFORM }, { at: PLATFORM, not: ['Linux/UNIX'] }],
    },
    { kind: 'machine', machine: 'InstanceType', andMore: true, when: [ON_DEMAND, { at: 'Placement.Tenancy', is: ['dedicated'] }] },
    {
      kind: 'machine',
      machine: 'InstanceType',
      market: 'spot',
      zone: 'Placement.AvailabilityZone',
      when: [{ at: 'InstanceLifecycle', is: ['spot'] }],
    },
    // An Elastic IP is listed by itself; an address AWS lends to the machine is not.
    { kind: 'listed', listed: 'public-ipv4', each: 'NetworkInterfaces[].Association', when: [{ at: 'IpOwnerId', is: ['amazon'] }] },
  ],
};
