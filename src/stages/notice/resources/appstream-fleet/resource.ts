import type { ResourceType } from '../resource-type.ts';

export const appstreamFleet: ResourceType = {
  name: 'appstream-fleet',
  type: 'AWS::AppStream::Fleet',
  words: { ja: 'AppStreamのフリート', en: ['AppStream fleet', 'AppStream fleets'] },
  role: 'burns',
  urgency: 3,
  service: 'appstream',
  steps: [{ operation: 'DescribeFleets', items: 'Fleets[]' }],
  id: 'Name',
  arn: 'Arn',
  state: { at: 'State', idle: ['STOPPED', 'STOPPING'] },
  createdAt: 'CreatedTime',
  size: '{InstanceType}',
};
