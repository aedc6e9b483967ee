import type { ResourceType } from '../resource-type.ts';

export const lightsailDisk: ResourceType = {
  name: 'lightsail-disk',
  type: 'AWS::Lightsail::Disk',
  words: { ja: 'Lightsailのディスク', en: ['Lightsail disk', 'Lightsail disks'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  steps: [{ operation: 'GetDisks', items: 'disks[]' }],
  // The disk a server comes with is part of its price.
  onlyWhen: { at: 'isSystemDisk', not: ['true'] },
  id: 'name',
  arn: 'arn',
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{sizeInGb} GB',
  charges: [{ kind: 'listed', listed: 'lightsail-disk-gb', times: ['sizeInGb'] }],
};
