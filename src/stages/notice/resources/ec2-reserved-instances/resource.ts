import type { ResourceType } from '../resource-type.ts';

export const ec2ReservedInstances: ResourceType = {
  name: 'ec2-reserved-instances',
  type: 'AWS::EC2::ReservedInstances',
  words: { ja: 'リザーブドインスタンスの契約', en: ['reserved instance contract', 'reserved instance contracts'] },
  role: 'commitment',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeReservedInstances', items: 'ReservedInstances[]' }],
  id: 'ReservedInstancesId',
  arnOf: 'arn:aws:ec2:{region}:{account}:reserved-instances/{ReservedInstancesId}',
  state: { at: 'State', gone: ['retired', 'payment-failed', 'queued-deleted'] },
  createdAt: 'Start',
  tags: 'Tags[]',
  size: '{InstanceCount} x {InstanceType}',
  charges: [{ kind: 'told', usdPerHour: 'RecurringCharges[].Amount', times: ['InstanceCount'] }],
};
