import type { ResourceType } from '../resource-type.ts';

export const codebuildFleet: ResourceType = {
  name: 'codebuild-fleet',
  type: 'AWS::CodeBuild::Fleet',
  words: { ja: 'CodeBuildの専用マシン', en: ['CodeBuild fleet', 'CodeBuild fleets'] },
  role: 'burns',
  urgency: 2,
  service: 'codebuild',
  steps: [
    { operation: 'ListFleets', items: 'fleets[]' },
    { operation: 'BatchGetFleets', items: 'fleets[]', as: 'instead', batch: { member: 'names', value: '{$value}', most: 100 } },
  ],
  id: ['name', '$value'],
  arn: ['arn', '$value'],
  state: { at: 'status.statusCode', gone: ['DELETING'] },
  createdAt: 'created',
  tags: 'tags[]',
  size: '{baseCapacity} x {computeType}',
};
