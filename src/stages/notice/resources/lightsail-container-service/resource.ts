import type { ResourceType } from '../resource-type.ts';

export const lightsailContainerService: ResourceType = {
  name: 'lightsail-container-service',
  type: 'AWS::Lightsail::Container',
  words: { ja: 'Lightsailコンテナサービス', en: ['Lightsail container service', 'Lightsail container services'] },
  role: 'burns',
  urgency: 2,
  service: 'lightsail',
  steps: [{ operation: 'GetContainerServices', items: 'containerServices[]' }],
  id: 'containerServiceName',
  arn: 'arn',
  state: { at: 'state', idle: ['DISABLED'], gone: ['DELETING'] },
  createdAt: 'createdAt',
  tags: 'tags[]',
  size: '{scale} x {power}',
  charges: [{ kind: 'listed', listed: 'lightsail-container:{power}', times: ['scale'] }],
};
