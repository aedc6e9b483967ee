import type { ResourceType } from '../resource-type.ts';

export const gameliftContainerFleet: ResourceType = {
  name: 'gamelift-container-fleet',
  type: 'AWS::GameLift::ContainerFleet',
  words: { ja: 'GameLiftのコンテナフリート', en: ['GameLift container fleet', 'GameLift container fleets'] },
  role: 'burns',
  urgency: 3,
  service: 'gamelift',
  steps: [{ operation: 'ListContainerFleets', items: 'ContainerFleets[]' }],
  id: 'FleetId',
  arn: 'FleetArn',
  state: { at: 'Status', gone: ['DELETING'] },
  createdAt: 'CreationTime',
  size: '{InstanceType}',
};
