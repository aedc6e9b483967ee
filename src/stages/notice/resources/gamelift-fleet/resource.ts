import type { ResourceType } from '../resource-type.ts';

export const gameliftFleet: ResourceType = {
  name: 'gamelift-fleet',
  type: 'AWS::GameLift::Fleet',
  words: { ja: 'GameLiftのフリート', en: ['GameLift fleet', 'GameLift fleets'] },
  role: 'burns',
  urgency: 2,
  service: 'gamelift',
  steps: [
    { operation: 'ListFleets', items: 'FleetIds[]' },
    { operation: 'DescribeFleetAttributes', items: 'FleetAttributes[]', as: 'instead', batch: { member: 'FleetIds', value: '{$value}', most: 100 } },
    { operation: 'DescribeFleetCapacity', input: { FleetIds: ['{FleetId}'] }, items: 'FleetCapacity[]', as: 'detail' },
  ],
  id: ['FleetId', '$value'],
  arn: 'FleetArn',
  state: { at: 'Status', gone: ['TERMINATED', 'DELETING'] },
  createdAt: 'CreationTime',
  size: '{$detail.InstanceCounts.ACTIVE} x {InstanceType}',
  charges: [
    { kind: 'machine', machine: 'InstanceType', kin: '', times: ['$detail.InstanceCounts.ACTIVE'], when: [{ at: 'FleetType', not: ['SPOT'] }] },
  ],
};
