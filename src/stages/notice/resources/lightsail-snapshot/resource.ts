import type { ResourceType } from '../resource-type.ts';

export const lightsailSnapshot: ResourceType = {
  name: 'lightsail-snapshot',
  type: 'AWS::Lightsail::InstanceSnapshot',
  words: { ja: 'Lightsailのスナップショット', en: ['Lightsail snapshot', 'Lightsail snapshots'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  steps: [{ operation: 'GetInstanceSnapshots', items: 'instanceSnapshots[]' }],
  id: 'name',
  arn: 'arn',
  state: { at: 'state', gone: ['error'] },
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{sizeInGb} GB',
  charges: [{ kind: 'listed', listed: 'snapshot-gb', times: ['sizeInGb'] }],
};
