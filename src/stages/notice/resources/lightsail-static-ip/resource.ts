import type { ResourceType } from '../resource-type.ts';

export const lightsailStaticIp: ResourceType = {
  name: 'lightsail-static-ip',
  type: 'AWS::Lightsail::StaticIp',
  words: { ja: 'Lightsailの固定IPアドレス', en: ['Lightsail static address', 'Lightsail static addresses'] },
  role: 'burns',
  urgency: 3,
  service: 'lightsail',
  steps: [{ operation: 'GetStaticIps', items: 'staticIps[]' }],
  id: 'name',
  arn: 'arn',
  // Free while it is attached.
  state: { at: 'isAttached', idle: ['true'] },
  createdAt: 'createdAt',
  size: '{ipAddress}',
  charges: [{ kind: 'listed', listed: 'lightsail-idle-address' }],
};
